import { Buffer as GramBuffer } from 'buffer/index.js';
import { createHash, randomBytes } from 'node:crypto';
import { computeDigest } from 'telegram/Password.js';
import { Api as GramApi } from 'telegram/tl/api.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromNumber, toNumber, xor } from '../adapter/bytes.ts';
import { modPow } from '../adapter/mod-pow.ts';
import { Api } from '../tl/api.gen.ts';
import { toPasswordCheck } from './password-check.ts';

const PRIME = BigInt(
  '0xc71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4dbfa336f6e' +
    '0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f642477fe96bb2a941d' +
    '5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0e' +
    'f1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4e418fc15e83ebea0f87fa9ff5eed7005' +
    '0ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b',
);
const pad = (value: bigint) => fromNumber(value, 256);
const sha = (...parts: Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const algorithm = (fields: { g?: number; p?: Uint8Array } = {}) =>
  new Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow({
    salt1: new Uint8Array(randomBytes(40)),
    salt2: new Uint8Array(randomBytes(16)),
    g: fields.g ?? 3,
    p: fields.p ?? pad(PRIME),
  });

const asked = (currentAlgo: Api.TypePasswordKdfAlgo, B: Uint8Array) =>
  new Api.account.Password({ hasPassword: true, currentAlgo, srp_B: B, srpId: 5n } as never);

const gramBytes = (bytes: Uint8Array) => GramBuffer.from(bytes) as unknown as Buffer;

/** The same as GramJS's own class: it asks for that. */
const forGramJs = ({ salt1, salt2, g, p }: ReturnType<typeof algorithm>) =>
  new GramApi.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow({
    salt1: gramBytes(salt1),
    salt2: gramBytes(salt2),
    g,
    p: gramBytes(p),
  });

/** The server's half, with the verifier that GramJS makes of the password. */
async function serverFor(password: string) {
  const algo = algorithm();
  const v = toNumber(await computeDigest(forGramJs(algo), password));
  const k = toNumber(sha(pad(PRIME), pad(3n)));
  const b = toNumber(randomBytes(256));
  const B = (k * v + modPow(3n, b, PRIME)) % PRIME;
  const expectedM1 = (A: Uint8Array) => {
    const u = toNumber(sha(A, pad(B)));
    const K = sha(pad(modPow((toNumber(A) * modPow(v, u, PRIME)) % PRIME, b, PRIME)));
    const groups = xor(sha(pad(PRIME)), sha(pad(3n)));
    return sha(groups, sha(algo.salt1), sha(algo.salt2), A, pad(B), K);
  };
  return { question: asked(algo, pad(B)), expectedM1 };
}

describe('toPasswordCheck', () => {
  // GramJS's browser build looks for WebCrypto there.
  beforeAll(() => void vi.stubGlobal('self', globalThis));

  it('proves the right password to the server', async () => {
    const { question, expectedM1 } = await serverFor('maxfiy so‘z');
    const check = await toPasswordCheck(question, 'maxfiy so‘z');
    expect(check.srpId.toString()).toBe('5');
    expect(Buffer.from(check.M1)).toEqual(expectedM1(check.A));
  });

  it('does not prove another one', async () => {
    const { question, expectedM1 } = await serverFor('maxfiy');
    const check = await toPasswordCheck(question, 'boshqa');
    expect(Buffer.from(check.M1)).not.toEqual(expectedM1(check.A));
  });

  const MARGIN = 1n << 1984n;
  it.each([
    ['B = 1', asked(algorithm(), pad(1n))],
    ['B below 2^1984', asked(algorithm(), pad(MARGIN - 1n))],
    ['B = p - 1', asked(algorithm(), pad(PRIME - 1n))],
    ['B above p - 2^1984', asked(algorithm(), pad(PRIME - MARGIN + 1n))],
    ['a g that generates nothing', asked(algorithm({ g: 8 }), pad(PRIME - 2n * MARGIN))],
    ['a p that is not prime', asked(algorithm({ p: pad(PRIME + 2n) }), pad(PRIME - 2n * MARGIN))],
    ['a short p', asked(algorithm({ p: pad(23n) }), pad(5n))],
  ])('trusts no server with %s', async (_, question) => {
    await expect(toPasswordCheck(question, 'x')).rejects.toMatchObject({ code: 'SERVER_UNTRUSTED' });
  });

  it.each([
    ['without a password', new Api.account.Password({} as never)],
    ['with an algorithm of the future', asked(new Api.PasswordKdfAlgoUnknown(), pad(MARGIN))],
  ])('refuses an account %s', async (_, question) => {
    await expect(toPasswordCheck(question, 'x')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
