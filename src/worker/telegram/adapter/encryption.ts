import type { AuthKey } from './auth-key.ts';
import { concat, equalBytes, randomBytes, viewBytes, type Bytes } from './bytes.ts';
import { sha256 } from './hashes.ts';
import { encryptIgeLong } from './ige.ts';
import { decryptIgeLong } from './long-ige.ts';
import { SecurityFault } from './security-fault.ts';

const ENVELOPE = 24;
const KEY_PART = 32;
const FROM_CLIENT = 0;
const FROM_SERVER = 8;

/** What a message's key is the hash of: a part of the auth key, then the plain text, for which room is left. */
function hashInput(key: AuthKey, x: number, length: number): { input: Bytes; plain: Bytes } {
  const input = new Uint8Array(KEY_PART + length);
  input.set(key.bytes.subarray(88 + x, 88 + x + KEY_PART));
  return { input, plain: input.subarray(KEY_PART) };
}

const messageKey = async (input: Bytes): Promise<Bytes> => (await sha256(input)).slice(8, 24);

async function aesKey(key: AuthKey, x: number, msgKey: Bytes): Promise<{ key: Bytes; iv: Bytes }> {
  const [a, b] = await Promise.all([
    sha256(msgKey, key.bytes.subarray(x, x + 36)),
    sha256(key.bytes.subarray(40 + x, 76 + x), msgKey),
  ]);
  return {
    key: concat(a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)),
    iv: concat(b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)),
  };
}

/** MTProto 2.0 (core.telegram.org/mtproto/description): pads with 12 to 27 random bytes and encrypts for the server. */
export async function encryptPacket(key: AuthKey, data: Bytes): Promise<Bytes> {
  const padding = 12 + ((16 - ((data.length + 12) % 16)) % 16);
  const { input, plain } = hashInput(key, FROM_CLIENT, data.length + padding);
  plain.set(data);
  plain.set(randomBytes(padding), data.length);
  const msgKey = await messageKey(input);
  const aes = await aesKey(key, FROM_CLIENT, msgKey);
  const packet = new Uint8Array(ENVELOPE + plain.length);
  viewBytes(packet).setBigInt64(0, key.id, true);
  packet.set(msgKey, 8);
  await encryptIgeLong(plain, aes.key, aes.iv, packet.subarray(ENVELOPE));
  return packet;
}

/** The inverse, from the server; data with its padding. Rejects with SecurityFault for anything not made with this key. */
export async function decryptPacket(key: AuthKey, packet: Bytes): Promise<Bytes> {
  const length = packet.length - ENVELOPE;
  if (length < 48 || length % 16 !== 0) throw new SecurityFault('packet of a broken length');
  if (viewBytes(packet).getBigInt64(0, true) !== key.id) throw new SecurityFault('foreign auth_key_id');
  const msgKey = packet.slice(8, ENVELOPE);
  const aes = await aesKey(key, FROM_SERVER, msgKey);
  const { input, plain } = hashInput(key, FROM_SERVER, length);
  decryptIgeLong(packet.subarray(ENVELOPE), aes.key, aes.iv, plain);
  if (!equalBytes(await messageKey(input), msgKey)) throw new SecurityFault('wrong msg_key');
  return plain;
}
