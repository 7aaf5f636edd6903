import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { decryptIge, encryptIge } from '../crypto/aes-ige.ts';
import { ByteReader } from '../tl/byte-reader.ts';
import { ByteWriter } from '../tl/byte-writer.ts';

export interface Key {
  readonly id: bigint;
  readonly key: Uint8Array;
}

/** A message before encryption. */
export interface ClearMessage {
  readonly salt: bigint;
  readonly sessionId: bigint;
  readonly id: bigint;
  readonly seqno: number;
  readonly body: Uint8Array;
  /** What the length field says, if not the truth. */
  readonly length?: number;
  /** Bytes of padding, if not between 12 and 27. */
  readonly padding?: number;
}

export interface OpenedMessage extends ClearMessage {
  /** What a quick acknowledgement of it says. */
  readonly quickAckToken: Uint8Array;
}

const headerLength = 32;

function sha256(...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** AES key and iv; x = 0 from client to server, 8 from server to client. https://core.telegram.org/mtproto/description */
function aesParameters(
  key: Uint8Array,
  messageKey: Uint8Array,
  x: 0 | 8,
): { key: Uint8Array; iv: Uint8Array } {
  const a = sha256(messageKey, key.subarray(x, x + 36));
  const b = sha256(key.subarray(40 + x, 76 + x), messageKey);
  return {
    key: Buffer.concat([a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)]),
    iv: Buffer.concat([b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)]),
  };
}

function serialize(message: ClearMessage): Uint8Array {
  const { body } = message;
  const to = new ByteWriter(headerLength + body.length + 32);
  to.long(message.salt);
  to.long(BigInt.asIntN(64, message.sessionId));
  to.long(message.id);
  to.int(message.seqno);
  to.int(message.length ?? body.length);
  to.raw(body);
  to.raw(randomBytes(message.padding ?? 12 + (-(body.length + 12) & 15)));
  return to.finish();
}

/** A payload for the client: auth_key_id, msg_key, encrypted data. */
export function sealMessage(message: ClearMessage, key: Key): Uint8Array {
  const clear = serialize(message);
  const messageKey = sha256(key.key.subarray(96, 128), clear).subarray(8, 24);
  const aes = aesParameters(key.key, messageKey, 8);
  const to = new ByteWriter(24 + clear.length);
  to.long(key.id);
  to.raw(messageKey);
  to.raw(encryptIge(clear, aes.key, aes.iv));
  return to.finish();
}

/**
 * Opens a payload from the client. Undefined if msg_key is wrong, or the length or the padding (12…1024) is not
 * as it must be: https://core.telegram.org/mtproto/security_guidelines
 */
export function openMessage(payload: Uint8Array, key: Key): OpenedMessage | undefined {
  // The padded framing may leave up to 15 bytes after the last block.
  const encrypted = payload.subarray(24, payload.length - ((payload.length - 24) & 15));
  if (encrypted.length < headerLength + 16) return undefined;
  const messageKey = payload.subarray(8, 24);
  const aes = aesParameters(key.key, messageKey, 0);
  const clear = decryptIge(encrypted, aes.key, aes.iv);
  const large = sha256(key.key.subarray(88, 120), clear);
  if (!timingSafeEqual(large.subarray(8, 24), messageKey)) return undefined;
  const from = new ByteReader(clear);
  const [salt, sessionId, id, seqno, length] = [
    from.long(),
    from.long(),
    from.long(),
    from.int(),
    from.int(),
  ];
  const padding = clear.length - headerLength - length;
  if (length < 0 || length % 4 !== 0 || padding < 12 || padding > 1024) return undefined;
  const quickAckToken = Uint8Array.from(large.subarray(0, 4));
  quickAckToken[3]! |= 0x80;
  return { salt, sessionId, id, seqno, body: from.raw(length), quickAckToken };
}

/** An unencrypted payload, of the key exchange. https://core.telegram.org/mtproto/description#unencrypted-message */
export function sealPlain(id: bigint, body: Uint8Array): Uint8Array {
  const to = new ByteWriter(20 + body.length);
  to.long(0n);
  to.long(id);
  to.int(body.length);
  to.raw(body);
  return to.finish();
}

/** The body of an unencrypted payload; undefined if its length is wrong. */
export function openPlain(payload: Uint8Array): Uint8Array | undefined {
  if (payload.length < 20) return undefined;
  const from = new ByteReader(payload.subarray(16));
  const length = from.int();
  // Only the padded framing leaves bytes behind the body.
  const rest = from.remaining - length;
  return length < 0 || length % 4 !== 0 || rest < 0 || rest > 15 ? undefined : from.raw(length);
}
