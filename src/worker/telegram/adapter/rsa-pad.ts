import { concat, fromNumber, randomBytes, toNumber, xor, type Bytes } from './bytes.ts';
import { sha256 } from './hashes.ts';
import { encryptIge } from './ige.ts';
import { modPow } from './mod-pow.ts';
import type { RsaKey } from './rsa-keys.ts';

const DATA_LIMIT = 144;

/** RSA_PAD of core.telegram.org/mtproto/auth_key: at most 144 bytes in, 256 out. */
export async function rsaPad(data: Bytes, key: RsaKey): Promise<Bytes> {
  if (data.length > DATA_LIMIT) throw new RangeError('too long for RSA_PAD');
  const padded = concat(data, randomBytes(192 - data.length));
  for (;;) {
    const tempKey = randomBytes(32);
    const withHash = concat(padded.toReversed(), await sha256(tempKey, padded));
    const encrypted = encryptIge(withHash, tempKey, new Uint8Array(32));
    const whole = toNumber(concat(xor(tempKey, await sha256(encrypted)), encrypted));
    // A number from n on would not survive RSA; another random key gives another number.
    if (whole < key.n) return fromNumber(modPow(whole, key.e, key.n), 256);
  }
}
