import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBytes, toNumber } from '../crypto/big-number.ts';
import { dhPrime } from '../crypto/diffie-hellman.ts';
import { sampleExchange as sample } from '../crypto/sample-exchange.ts';
import type { TelegramServer } from '../server.ts';
import { exchangeAes, firstSalt, newNonceHash } from './exchange-secrets.ts';
import { RawConnection } from './raw-connection.ts';
import { askPlain, exchangeKeys } from './raw-exchange.ts';
import type { ExchangeOptions } from './raw-exchange.ts';
import { startTestServer } from './test-server.ts';

let server: TelegramServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const open = (path = '/dc2/apiws') => RawConnection.open(server.url + path);
const flip = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte ^ 1 : byte));

test('the secrets of the documents’ sample', () => {
  const aes = exchangeAes(hex(sample.newNonce), hex(sample.serverNonce));
  expect(aes.key).toEqual(Buffer.from(sample.tmpAesKey, 'hex'));
  expect(aes.iv).toEqual(Buffer.from(sample.tmpAesIv, 'hex'));
  const hash = newNonceHash(hex(sample.newNonce), 1, hex(sample.authKey));
  expect(hash).toEqual(Buffer.from(sample.newNonceHash1, 'hex'));
  const [one, other] = [Buffer.from(sample.newNonce, 'hex'), Buffer.from(sample.serverNonce, 'hex')];
  const salt = one.subarray(0, 8).map((byte, at) => byte ^ other[at]!);
  expect(firstSalt(one, other)).toBe(Buffer.from(salt).readBigInt64LE(0));
});

describe('a key is made', () => {
  test.each([{}, { dc: 2 }, { expiresIn: 60 }, { dc: 2, expiresIn: 60 }, { dc: -2 }])(
    'with %o',
    async (options) => {
      const key = await exchangeKeys(await open(), server, options);
      const kept = server.keys.find(2, key.id, Date.now() / 1000);
      expect(Buffer.from(kept!.key).equals(key.key)).toBe(true);
      expect(kept!.expiresAt !== undefined).toBe('expiresIn' in options);
    },
  );

  test('by the old req_pq too, for the DC of the path only', async () => {
    const answer = await askPlain(await open(), 'req_pq', { nonce: randomBytes(16) });
    expect(answer._).toBe('resPQ');
    const key = await exchangeKeys(await open('/dc4/apiws'), server, { dc: 4 });
    expect(server.keys.dcOf(key.id)).toBe(4);
  });

  test('after dh_gen_retry, with the right retry_id', async () => {
    server.faults.handshake.retry(2);
    const answers: string[] = [];
    await exchangeKeys(await open(), server, { watch: ({ _ }) => answers.push(_) });
    expect(answers.slice(-3)).toEqual(['dh_gen_retry', 'dh_gen_retry', 'dh_gen_ok']);
  });

  test('on a connection without a DC, for the DC that the inner data names', async () => {
    const key = await exchangeKeys(await open('/apiws'), server, { dc: 5 });
    expect(server.keys.dcOf(key.id)).toBe(5);
  });

  test('on the test servers with 10000 more', async () => {
    const key = await exchangeKeys(await open('/dc2/apiws_test'), server, { dc: 10002 });
    expect(server.keys.dcOf(key.id)).toBe(2);
  });
});

describe('a wrong query is answered with a transport error', () => {
  const change = (change: ExchangeOptions['change']) => async () =>
    exchangeKeys(await open(), server, { change: change! });
  test.each([
    ['p and q swapped', { dhParams: (query) => ({ ...query, p: query.q, q: query.p }) }],
    ['another fingerprint', { dhParams: (query) => ({ ...query, public_key_fingerprint: 1n }) }],
    ['unknown nonces', { dhParams: (query) => ({ ...query, server_nonce: flip(query.server_nonce) }) }],
    [
      'noise for encrypted data',
      { dhParams: (query) => ({ ...query, encrypted_data: randomBytes(256).fill(0, 0, 1) }) },
    ],
    ['another inner nonce', { inner: (inner) => ({ ...inner, nonce: flip(inner.nonce) }) }],
    [
      'another inner server nonce',
      { inner: (inner) => ({ ...inner, server_nonce: flip(inner.server_nonce) }) },
    ],
    ['another inner pq', { inner: (inner) => ({ ...inner, pq: flip(inner.pq) }) }],
    ['another client nonce', { clientInner: (inner) => ({ ...inner, nonce: flip(inner.nonce) }) }],
    ['a retry_id out of nowhere', { clientInner: (inner) => ({ ...inner, retry_id: 5n }) }],
    ['g_b of 1', { clientInner: (inner) => ({ ...inner, g_b: toBytes(1n, 256) }) }],
    ['g_b of p - 1', { clientInner: (inner) => ({ ...inner, g_b: toBytes(toNumber(dhPrime) - 1n, 256) }) }],
  ] as [string, NonNullable<ExchangeOptions['change']>][])('%s: -404', async (_, wrong) => {
    await expect(change(wrong)()).rejects.toBe(-404);
  });

  test.each([3, 10002, 0, 7, -3])('dc %i on DC 2: -444', async (dc) => {
    await expect(exchangeKeys(await open(), server, { dc })).rejects.toBe(-444);
  });

  test('and ends the exchange', async () => {
    const connection = await open();
    const nonce = new Uint8Array(randomBytes(16));
    const answer = await askPlain(connection, 'req_pq_multi', { nonce });
    if (answer._ !== 'resPQ') throw new Error(answer._);
    const { server_nonce, pq: p } = answer;
    const query = { nonce, server_nonce, p, q: p, public_key_fingerprint: 1n, encrypted_data: p };
    await expect(askPlain(connection, 'req_DH_params', query)).rejects.toBe(-404);
    const good = { ...query, public_key_fingerprint: server.fingerprint };
    await expect(askPlain(connection, 'req_DH_params', good)).rejects.toBe(-404);
  });

  test('an API query is not answered unencrypted', async () => {
    await expect(askPlain(await open(), 'help.getConfig', {})).rejects.toBe(-404);
  });
});

test('a repeated query gets the same answer, on another connection too', async () => {
  const nonce = new Uint8Array(randomBytes(16));
  const first = await askPlain(await open(), 'req_pq_multi', { nonce });
  expect(await askPlain(await open(), 'req_pq_multi', { nonce })).toEqual(first);
  const other = await askPlain(await open(), 'req_pq_multi', { nonce: new Uint8Array(randomBytes(16)) });
  expect(other).not.toEqual(first);
});

test('dh_gen_fail carries its own hash', async () => {
  server.faults.handshake.fail();
  await expect(exchangeKeys(await open(), server)).rejects.toThrow('dh_gen_fail');
});
