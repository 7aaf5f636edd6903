import type { ServerSettings } from '../telegram.ts';
import { concat, fromNumberShort, toNumber, viewBytes, type Bytes } from './bytes.ts';
import { sha1 } from './hashes.ts';
import { SecurityFault } from './security-fault.ts';

export interface RsaKey {
  readonly n: bigint;
  readonly e: bigint;
  /** As the server names it: the low 64 bits of SHA-1 over n and e in TL, signed. */
  readonly fingerprint: bigint;
}

/** Telegram's production servers (core.telegram.org/mtproto, fingerprint d09d1d85de64fd85). */
const PRODUCTION = `-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEA6LszBcC1LGzyr992NzE0ieY+BSaOW622Aa9Bd4ZHLl+TuFQ4lo4g
5nKaMBwK/BIb9xUfg0Q29/2mgIR6Zr9krM7HjuIcCzFvDtr+L0GQjae9H0pRB2OO
62cECs5HKhT5DZ98K33vmWiLowc621dQuwKWSQKjWf50XYFw42h21P2KXUGyp2y/
+aEyZ+uVgLLQbRA1dEjSDZ2iGRy12Mk5gpYc397aYp438fsJoHIgJ2lgMv5h7WY9
t6N/byY9Nw9p21Og3AoXSL2q/2IJ1WRUhebgAdGVMlV1fkuOQoEzR7EdpqtQD9Cs
5+bfo3Nhmcyvk5ftB0WkJ9z6bNZ7yxrP8wIDAQAB
-----END RSA PUBLIC KEY-----`;

/** Telegram's test servers (fingerprint b25898df208d2603). */
const TEST = `-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAyMEdY1aR+sCR3ZSJrtztKTKqigvO/vBfqACJLZtS7QMgCGXJ6XIR
yy7mx66W0/sOFa7/1mAZtEoIokDP3ShoqF4fVNb6XeqgQfaUHd8wJpDWHcR2OFwv
plUUI1PLTktZ9uW2WE23b+ixNwJjJGwBDJPQEQFBE+vfmH0JP503wr5INS1poWg/
j25sIWeYPHYeOrFp/eXaqhISP6G+q2IeTaWTXpwZj4LzXq5YOpk4bYEQ6mvRq7D1
aHWfYmlEGepfaYR8Q0YqvvhYtMte3ITnuSJs171+GDqpdKcSwHnd6FudwGO4pcCO
j4WcDuXc2CTHgH8gFTNhp/Y8/SpDOhvn9QIDAQAB
-----END RSA PUBLIC KEY-----`;

const BUILT_IN = {
  telegram: { pem: PRODUCTION, fingerprint: -3414540481677951611n },
  test: { pem: TEST, fingerprint: -5595554452916591101n },
} as const;

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** One element of DER at `at`: its content and where the next one starts. */
function derElement(bytes: Bytes, at: number): { tag: number; content: Bytes; end: number } {
  const tag = bytes[at] ?? 0;
  let length = bytes[at + 1] ?? 0;
  let start = at + 2;
  if (length >= 0x80) {
    const size = length & 0x7f;
    length = Number(toNumber(bytes.subarray(start, start + size)));
    start += size;
  }
  if (start + length > bytes.length) throw new SecurityFault('PEM cut short');
  return { tag, content: bytes.subarray(start, start + length), end: start + length };
}

function expectTag(element: { tag: number; content: Bytes }, tag: number): Bytes {
  if (element.tag !== tag) throw new SecurityFault('not an RSA public key');
  return element.content;
}

/** The inside of PKCS#1's sequence, also when it comes wrapped in SPKI. */
function pkcs1Content(der: Bytes): Bytes {
  const outer = expectTag(derElement(der, 0), SEQUENCE);
  const first = derElement(outer, 0);
  if (first.tag === INTEGER) return outer;
  const bits = expectTag(derElement(outer, first.end), BIT_STRING);
  return expectTag(derElement(bits.subarray(1), 0), SEQUENCE);
}

function tlString(bytes: Bytes): Bytes {
  const head =
    bytes.length < 254
      ? [bytes.length]
      : [254, bytes.length & 255, (bytes.length >> 8) & 255, bytes.length >> 16];
  return concat(Uint8Array.from(head), bytes, new Uint8Array((4 - ((head.length + bytes.length) % 4)) % 4));
}

/** Reads an RSA public key in PEM, PKCS#1 or SPKI, and computes its fingerprint. Throws when it is neither. */
export async function readPublicKey(pem: string): Promise<RsaKey> {
  const base64 = pem.replace(/-----[^-]+-----/g, '').replace(/\\n|\s/g, '');
  const content = pkcs1Content(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  const modulus = derElement(content, 0);
  const n = toNumber(expectTag(modulus, INTEGER));
  const e = toNumber(expectTag(derElement(content, modulus.end), INTEGER));
  if (n >> 2047n !== 1n) throw new SecurityFault('not a key of 2048 bits');
  const hash = await sha1(tlString(fromNumberShort(n)), tlString(fromNumberShort(e)));
  return { n, e, fingerprint: viewBytes(hash).getBigInt64(12, true) };
}

/**
 * The only key this server may prove itself with: Telegram's own for Telegram's servers, whatever the settings say, and
 * the configured one for a server of one's own.
 */
export async function publicKeyFor(server: ServerSettings): Promise<RsaKey> {
  if (server.kind === 'custom') {
    if (!server.publicKey) throw new SecurityFault('a server of one’s own needs its public key');
    return readPublicKey(server.publicKey);
  }
  const known = BUILT_IN[server.kind];
  const key = await readPublicKey(known.pem);
  if (key.fingerprint !== known.fingerprint) throw new SecurityFault('built-in key is damaged');
  return key;
}
