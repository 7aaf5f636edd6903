import { getDiffieHellman } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { RpcError } from '../telegram-server/api/method.ts';
import { getPassword } from '../telegram-server/api/account/get-password.ts';
import { toBytes, toNumber } from '../telegram-server/crypto/big-number.ts';
import type { Con } from '../telegram-server/tl/schema.gen.ts';
import { SRP_P } from '../telegram-server/world/srp.ts';
import { AZIZ, face, type Face } from './face.ts';

let open: Face;
afterEach(() => open.close());

type Algorithm = Con['passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow'];
type Spoil = (asked: Con['account.password'], algorithm: Algorithm) => Partial<Con['account.password']>;

const p = toNumber(SRP_P);
const margin = 1n << 1984n;
const withAlgorithm =
  (change: Partial<Algorithm>): Spoil =>
  (_, algorithm) => ({ current_algo: { ...algorithm, ...change } });
const withB =
  (B: bigint): Spoil =>
  () => ({ srp_B: toBytes(B, 256) });

/** https://core.telegram.org/api/srp#checking-the-password-with-srp */
const BREACHES: Readonly<Record<string, Readonly<Record<string, Spoil>>>> = {
  'p is a safe prime of 2048 bits, and g fits it': {
    'p is no prime': withAlgorithm({ p: toBytes(p - 4n, 256) }),
    'p is short': withAlgorithm({ p: getDiffieHellman('modp2').getPrime(), g: 2 }),
    'g is out of range': withAlgorithm({ g: 1 }),
    'g generates the whole group': withAlgorithm({ g: 2 }),
  },
  'g_b is in the range of the security guidelines': {
    'g_b is 0': withB(0n),
    'g_b is 1': withB(1n),
    'g_b is p - 1': withB(p - 1n),
    'g_b is p': withB(p),
    'g_b is below 2^{2048-64}': withB(margin - 1n),
    'g_b is above p - 2^{2048-64}': withB(p - margin + 1n),
  },
};

/** Signs in as far as the password, at a server that tells another half of the proof. */
async function atPassword(spoil: Spoil): Promise<{ proofs: () => number }> {
  let proofs = 0;
  open = await face({
    'account.getPassword': (params, call) => {
      const asked = getPassword(params, call) as Con['account.password'];
      return { ...asked, ...spoil(asked, asked.current_algo as Algorithm) };
    },
    'auth.checkPassword': () => {
      proofs++;
      throw new Error('a proof came');
    },
  });
  open.telegram.start();
  const { phone, code } = AZIZ;
  const { hash } = await open.telegram.sendCode(phone);
  const asked = await open.telegram.signIn({ phone, code, hash, isEmail: false });
  expect(asked.kind).toBe('passwordNeeded');
  return { proofs: () => proofs };
}

describe.each(Object.entries(BREACHES))('SRP: %s', (_, breaches) => {
  test.each(Object.entries(breaches))('%s: the password is not proved, to nobody', async (_, spoil) => {
    const { proofs } = await atPassword(spoil);
    await expect(open.telegram.checkPassword('bahor2026')).rejects.toMatchObject({
      code: 'SERVER_UNTRUSTED',
    });
    expect(proofs()).toBe(0);
  });
});

test('SRP: an algorithm nobody knows is not guessed at', async () => {
  const { proofs } = await atPassword(() => ({ current_algo: { _: 'passwordKdfAlgoUnknown' } }));
  await expect(open.telegram.checkPassword('bahor2026')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect(proofs()).toBe(0);
});

test('SRP: each try has an srp_id and a g_b of its own', async () => {
  const given: string[] = [];
  open = await face({
    'account.getPassword': (params, call) => {
      const asked = getPassword(params, call) as Con['account.password'];
      given.push(String(asked.srp_id));
      return asked;
    },
  });
  open.telegram.start();
  const { phone, code } = AZIZ;
  const { hash } = await open.telegram.sendCode(phone);
  await open.telegram.signIn({ phone, code, hash, isEmail: false });
  const before = given.length;
  for (const wrong of ['bir', 'ikki'])
    await expect(open.telegram.checkPassword(wrong)).rejects.toMatchObject({ code: 'PASSWORD_HASH_INVALID' });
  expect(new Set(given.slice(before)).size).toBe(2);
  await expect(open.telegram.checkPassword('bahor2026')).resolves.toMatchObject({ kind: 'signedIn' });
});

test('SRP: our g_a is in the same range, 256 bytes long, and another one each time', async () => {
  const powers: Uint8Array[] = [];
  open = await face({
    'auth.checkPassword': ({ password }) => {
      if (password._ === 'inputCheckPasswordSRP') powers.push(password.A);
      throw new RpcError(400, 'PASSWORD_HASH_INVALID');
    },
  });
  open.telegram.start();
  const { phone, code } = AZIZ;
  const { hash } = await open.telegram.sendCode(phone);
  await open.telegram.signIn({ phone, code, hash, isEmail: false });
  for (let time = 0; time < 3; time++) await open.telegram.checkPassword('bahor2026').catch(() => undefined);
  const numbers = new Set(powers.map(toNumber));
  expect(numbers.size).toBe(powers.length);
  expect(powers.length).toBeGreaterThanOrEqual(3);
  expect(powers.every(({ length }) => length === 256)).toBe(true);
  expect([...numbers].every((power) => power >= margin && power <= p - margin)).toBe(true);
});
