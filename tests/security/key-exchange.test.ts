import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeAuthKey } from '#worker/telegram/adapter/auth-key.ts';
import { fromNumber } from '#worker/telegram/adapter/bytes.ts';
import { authKeyId } from '../telegram-server/mtproto/auth-keys.ts';
import type { HostileExchange } from '../telegram-server/faults/hostile.ts';
import { DILNOZA, face, type Face } from './face.ts';

let open: Face;
afterEach(() => open.close());

/** https://core.telegram.org/mtproto/security_guidelines, and https://core.telegram.org/mtproto/auth_key where that says more. */
const BREACHES: Readonly<Record<string, readonly HostileExchange[]>> = {
  'Validation of DH parameters: p is a safe 2048-bit prime': ['compositePrime', 'unsafePrime', 'shortPrime'],
  'Validation of DH parameters: g generates the subgroup of order (p-1)/2': [
    'generatorOutOfRange',
    'generatorOfWholeGroup',
  ],
  'g_a and g_b validation: 1 < g_a < p - 1': ['publicValueZero', 'publicValueTooLow', 'publicValueTooHigh'],
  'g_a and g_b validation: between 2^{2048-64} and p - 2^{2048-64}': [
    'publicValueBelowMargin',
    'publicValueAboveMargin',
  ],
  'Checking SHA1 hash values during key generation': ['wrongInnerHash', 'longInnerPadding'],
  'Checking nonce, server_nonce and new_nonce fields': [
    'wrongNonce',
    'wrongParamsNonce',
    'wrongParamsServerNonce',
    'wrongInnerNonce',
    'wrongInnerServerNonce',
    'wrongDoneNonce',
    'wrongDoneServerNonce',
    'wrongNewNonceHash',
  ],
  'auth_key: pq is a product of two primes': ['primePq'],
  'auth_key: the server has a key that we trust': ['unknownFingerprint'],
  'auth_key: encrypted_answer is whole blocks of AES': ['answerNotWholeBlocks'],
  'description: an unencrypted message is of the server, and whole': [
    'evenPlainMessageId',
    'plainLengthBeyondEnd',
  ],
};

describe.each(Object.entries(BREACHES))('%s', (_, breaches) => {
  test.each(breaches)(
    '%s: no key is made, nothing is sent with one, and whoever waits is told',
    async (breach) => {
      open = await face();
      open.server.faults.hostile.on(breach);
      open.telegram.start();
      await expect(open.telegram.sendCode(DILNOZA.phone)).rejects.toMatchObject({ code: 'SERVER_UNTRUSTED' });
      expect(open.kept()?.authKeys ?? {}).toEqual({});
      open.server.faults.hostile.off();
      await expect(open.telegram.sendCode(DILNOZA.phone)).resolves.toHaveProperty('hash');
    },
  );
});

describe('auth_key is 256 bytes, however small the number', () => {
  test.each([1n, 2n ** 2039n, 2n ** 2048n - 1n])('%#', async (shared) => {
    open = await face();
    const bytes = fromNumber(shared, 256);
    expect(bytes).toHaveLength(256);
    expect(BigInt(`0x${Buffer.from(bytes).toString('hex')}`)).toBe(shared);
    expect((await makeAuthKey(bytes)).id).toBe(authKeyId(bytes));
  });
});

test('Using secure pseudorandom number generators: no secret is drawn from another', async () => {
  open = await face();
  const root = join(import.meta.dirname, '../../src/worker');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const weak = files.filter((name) => /Math\s*\.\s*random/.test(readFileSync(join(root, name), 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  // How long to wait before the next attempt is no secret.
  expect(weak).toEqual(['telegram/adapter/back-off.ts']);
});
