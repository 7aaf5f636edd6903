import { createHash, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * The server's half of Telegram's SRP 6a. Names and formulas are those of https://core.telegram.org/api/srp:
 * `|` joins, numbers are hashed as 256 big-endian bytes, all arithmetic is modulo p.
 */

/** Telegram's own 2048-bit safe prime, with which clients skip the primality test. */
const PRIME_HEX =
  'c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4dbfa336f6e' +
  '0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f642477fe96bb2a941d' +
  '5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0e' +
  'f1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4e418fc15e83ebea0f87fa9ff5eed7005' +
  '0ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b';

export const SRP_P: Uint8Array = Uint8Array.from(Buffer.from(PRIME_HEX, 'hex'));
export const SRP_G = 3;

const p = BigInt(`0x${PRIME_HEX}`);
const g = BigInt(SRP_G);
const derive = promisify(pbkdf2);

/** What the server keeps in place of a password. */
export interface Verifier {
  salt1: Uint8Array;
  salt2: Uint8Array;
  /** v = g^x mod p, 256 bytes. */
  v: Uint8Array;
}

/** One exchange: `b` stays here, `B` goes to the client as srp_B. */
export interface SrpChallenge {
  readonly b: Uint8Array;
  readonly B: Uint8Array;
}

export type SrpVerdict = 'right' | 'wrong' | 'bad A';

/** x = PH2(password, salt1, salt2): the number that only the one who knows the password can make. */
export async function passwordHash(
  password: string,
  salt1: Uint8Array,
  salt2: Uint8Array,
): Promise<Uint8Array> {
  const ph1 = salted(salted(Buffer.from(password, 'utf8'), salt1), salt2);
  const stretched = await derive(ph1, salt1, 100_000, 64, 'sha512');
  return salted(stretched, salt2);
}

/** A verifier for a new password. Salts are random unless given. */
export async function makeVerifier(
  password: string,
  salt1: Uint8Array = new Uint8Array(randomBytes(40)),
  salt2: Uint8Array = new Uint8Array(randomBytes(16)),
): Promise<Verifier> {
  const x = toNumber(await passwordHash(password, salt1, salt2));
  return { salt1, salt2, v: toBytes(modPow(g, x)) };
}

/** B = k·v + g^b mod p, with a fresh 2048-bit b unless one is given. */
export function makeChallenge(
  verifier: Verifier,
  b: Uint8Array = new Uint8Array(randomBytes(256)),
): SrpChallenge {
  const B = (multiplier() * toNumber(verifier.v) + modPow(g, toNumber(b))) % p;
  return { b, B: toBytes(B) };
}

/** Whether A and M1 come from somebody who knows the password. */
export function checkProof(
  verifier: Verifier,
  challenge: SrpChallenge,
  A: Uint8Array,
  M1: Uint8Array,
): SrpVerdict {
  const a = toNumber(A);
  if (A.length > 256 || a <= 1n || a >= p - 1n) return 'bad A';
  const u = toNumber(sha256(toBytes(a), challenge.B));
  const s = modPow(a * modPow(toNumber(verifier.v), u), toNumber(challenge.b));
  const expected = proof(verifier, toBytes(a), challenge.B, toBytes(s));
  return M1.length === expected.length && timingSafeEqual(M1, expected) ? 'right' : 'wrong';
}

/** M1 = H(H(p) xor H(g) | H(salt1) | H(salt2) | g_a | g_b | H(s_a)) */
function proof(verifier: Verifier, A: Uint8Array, B: Uint8Array, s: Uint8Array): Uint8Array {
  const hashP = sha256(SRP_P);
  const hashG = sha256(toBytes(g));
  const mixed = hashP.map((byte, at) => byte ^ hashG[at]!);
  return sha256(mixed, sha256(verifier.salt1), sha256(verifier.salt2), A, B, sha256(s));
}

/** k = H(p | g) */
function multiplier(): bigint {
  return toNumber(sha256(SRP_P, toBytes(g)));
}

/** SH(data, salt) = H(salt | data | salt) */
function salted(data: Uint8Array, salt: Uint8Array): Uint8Array {
  return sha256(salt, data, salt);
}

function sha256(...parts: Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function toBytes(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(512, '0'), 'hex'));
}

function modPow(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base % p, left = exponent; left > 0n; left >>= 1n, square = (square * square) % p) {
    if (left & 1n) result = (result * square) % p;
  }
  return result;
}
