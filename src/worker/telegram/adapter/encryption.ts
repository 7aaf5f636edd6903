import type { AuthKey } from './auth-key.ts';
import { concat, equalBytes, randomBytes, viewBytes, type Bytes } from './bytes.ts';
import { sha256 } from './hashes.ts';
import { decryptIge, encryptIge } from './ige.ts';
import { SecurityFault } from './security-fault.ts';

const ENVELOPE = 24;
const FROM_CLIENT = 0;
const FROM_SERVER = 8;

async function messageKey(key: AuthKey, x: number, plain: Bytes): Promise<Bytes> {
  return (await sha256(key.bytes.subarray(88 + x, 120 + x), plain)).slice(8, 24);
}

async function aesKey(key: AuthKey, x: number, msgKey: Bytes): Promise<{ key: Bytes; iv: Bytes }> {
  const a = await sha256(msgKey, key.bytes.subarray(x, x + 36));
  const b = await sha256(key.bytes.subarray(40 + x, 76 + x), msgKey);
  return {
    key: concat(a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)),
    iv: concat(b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)),
  };
}

/** MTProto 2.0 (core.telegram.org/mtproto/description): pads with 12 to 27 random bytes and encrypts for the server. */
export async function encryptPacket(key: AuthKey, data: Bytes): Promise<Bytes> {
  const plain = concat(data, randomBytes(12 + ((16 - ((data.length + 12) % 16)) % 16)));
  const msgKey = await messageKey(key, FROM_CLIENT, plain);
  const aes = await aesKey(key, FROM_CLIENT, msgKey);
  const keyId = new Uint8Array(8);
  viewBytes(keyId).setBigInt64(0, key.id, true);
  return concat(keyId, msgKey, encryptIge(plain, aes.key, aes.iv));
}

/** The inverse, from the server; data with its padding. Rejects with SecurityFault for anything not made with this key. */
export async function decryptPacket(key: AuthKey, packet: Bytes): Promise<Bytes> {
  const length = packet.length - ENVELOPE;
  if (length < 48 || length % 16 !== 0) throw new SecurityFault('packet of a broken length');
  if (viewBytes(packet).getBigInt64(0, true) !== key.id) throw new SecurityFault('foreign auth_key_id');
  const msgKey = packet.slice(8, ENVELOPE);
  const aes = await aesKey(key, FROM_SERVER, msgKey);
  const plain = decryptIge(packet.subarray(ENVELOPE), aes.key, aes.iv);
  if (!equalBytes(await messageKey(key, FROM_SERVER, plain), msgKey))
    throw new SecurityFault('wrong msg_key');
  return plain;
}
