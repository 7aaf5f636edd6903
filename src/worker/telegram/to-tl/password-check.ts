import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import { fromNumber, randomBytes, toNumber, viewOf, xor, type Bytes } from '../adapter/bytes.ts';
import { isGoodGroup, isGoodPower } from '../adapter/dh-checks.ts';
import { sha256 } from '../adapter/hashes.ts';
import { modPow } from '../adapter/mod-pow.ts';

type Algorithm = Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow;

/** Numbers are hashed as 256 big-endian bytes. */
const padded = (value: bigint): Bytes => fromNumber(value, 256);

/**
 * Our half of SRP, with the names of https://core.telegram.org/api/srp: proves the password without sending it. `asked` must
 * be fresh: each answer of account.getPassword is good for one attempt. Fails with SERVER_UNTRUSTED when p, g or B are not
 * what the document demands, with BAD_INPUT when the account has no password or an algorithm we do not know.
 */
export async function toPasswordCheck(
  asked: Api.account.TypePassword,
  password: string,
): Promise<Api.InputCheckPasswordSRP> {
  const { currentAlgo, srp_B, srpId } = asked;
  if (!srp_B || !srpId || !isKnown(currentAlgo)) throw new CallError('BAD_INPUT', { field: 'password' });
  const p = toNumber(currentAlgo.p);
  const B = toNumber(srp_B);
  if (!isGoodGroup(p, currentAlgo.g) || !isGoodPower(B, p)) throw new CallError('SERVER_UNTRUSTED');

  const x = toNumber(await passwordHash(password, currentAlgo));
  const { A, M1 } = await prove(currentAlgo, p, B, x);
  return new Api.InputCheckPasswordSRP({ srpId, A: A, M1: M1 });
}

const isKnown = (algorithm: Api.TypePasswordKdfAlgo | null | undefined): algorithm is Algorithm =>
  algorithm?.className === 'PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow';

/** PH2 of the document. */
async function passwordHash(password: string, { salt1, salt2 }: Algorithm): Promise<Bytes> {
  const salted = async (data: Uint8Array, salt: Uint8Array) => sha256(salt, data, salt);
  const ph1 = await salted(await salted(new TextEncoder().encode(password), salt1), salt2);
  const key = await crypto.subtle.importKey('raw', ph1, 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-512', salt: viewOf(salt1), iterations: 100_000 },
    key,
    512,
  );
  return salted(new Uint8Array(stretched), salt2);
}

async function prove(
  algorithm: Algorithm,
  p: bigint,
  B: bigint,
  x: bigint,
): Promise<{ A: Bytes; M1: Bytes }> {
  const g = BigInt(algorithm.g);
  const k = toNumber(await sha256(padded(p), padded(g)));
  const { a, A } = await chooseA(g, p, B);
  const u = toNumber(await sha256(padded(A), padded(B)));
  const kv = (k * modPow(g, x, p)) % p;
  const t = (((B - kv) % p) + p) % p;
  if (!isGoodPower(t, p)) throw new CallError('SERVER_UNTRUSTED');
  const K = await sha256(padded(modPow(t, a + u * x, p)));
  const M1 = await sha256(
    xor(await sha256(padded(p)), await sha256(padded(g))),
    await sha256(algorithm.salt1),
    await sha256(algorithm.salt2),
    padded(A),
    padded(B),
    K,
  );
  return { A: padded(A), M1 };
}

/** Drawn again in the one case of 2^64 in which A is not fit, or u would be 0. */
async function chooseA(g: bigint, p: bigint, B: bigint): Promise<{ a: bigint; A: bigint }> {
  for (;;) {
    const a = toNumber(randomBytes(256));
    const A = modPow(g, a, p);
    const u = toNumber(await sha256(padded(A), padded(B)));
    if (isGoodPower(A, p) && u > 0n) return { a, A };
  }
}
