import { checkPrimeSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toNumber } from '../crypto/big-number.ts';
import { dhPrime, isGoodPublicValue } from '../crypto/diffie-hellman.ts';
import { RawClient } from '../mtproto/raw-client.ts';
import { RawConnection } from '../mtproto/raw-connection.ts';
import type { RawPacket, RawResult } from '../mtproto/raw-messages.ts';
import { askPlain, exchangeKeys } from '../mtproto/raw-exchange.ts';
import { startTestServer } from '../mtproto/test-server.ts';
import type { TelegramServer } from '../server.ts';
import { decodeResult } from '../tl/codec.ts';
import type { AnyCon } from '../tl/codec.ts';
import type { Con } from '../tl/schema.gen.ts';
import type { HostileExchange, HostileMessage } from './hostile.ts';

let server: TelegramServer;
let client: RawClient;
const url = () => `${server.url}/dc2/apiws`;

beforeAll(async () => {
  server = await startTestServer();
  client = await RawClient.connect(url(), server);
  await client.init('help.getConfig', {});
  await client.isQuiet(20);
});
afterAll(() => server.close());
afterEach(() => server.faults.hostile.off());

/** Whether a strict client would take the packet. */
function isGood(packet: RawPacket, seen: Set<bigint>): boolean {
  const age = Date.now() / 1000 - Number(packet.id >> 32n);
  const fresh = !seen.has(packet.id);
  seen.add(packet.id);
  return (
    packet.keyId === client.key.id &&
    packet.goodMessageKey &&
    packet.sessionId === client.sessionId &&
    (packet.id & 1n) === 1n &&
    age < 300 &&
    age > -30 &&
    fresh &&
    packet.length >= 0 &&
    packet.length % 4 === 0 &&
    packet.padding >= 12 &&
    packet.padding <= 1024
  );
}

async function packetsOfOneCall(): Promise<RawPacket[]> {
  client.call('help.getConfig', {});
  await client.isQuiet(60);
  const packets: RawPacket[] = [];
  while (client.packets.size) packets.push(await client.packets.take());
  return packets;
}

const messageBreaches: HostileMessage[] = [
  'wrongSessionId',
  'evenMessageId',
  'oldMessageId',
  'futureMessageId',
  'repeatedMessageId',
  'lengthBeyondEnd',
  'lengthNotOfWords',
  'negativeLength',
  'shortPadding',
  'longPadding',
  'wrongMessageKey',
  'wrongKeyId',
  'notWholeBlocks',
];

describe('encrypted messages', () => {
  test.each(messageBreaches)('%s shows, and is over when switched off', async (breach) => {
    const seen = new Set<bigint>();
    server.faults.hostile.on(breach, 1);
    const bad = await packetsOfOneCall();
    expect(bad.length).toBeGreaterThan(0);
    expect(bad.every((packet) => isGood(packet, seen))).toBe(false);
    const good = await packetsOfOneCall();
    expect(good.every((packet) => isGood(packet, seen))).toBe(true);
  });

  test('a gzip bomb', async () => {
    server.faults.hostile.on('gzipBomb', 1);
    const id = client.call('help.getConfig', {});
    const { value } = await client.next(({ value }) => value._ === 'rpc_result');
    expect((value as RawResult).req_msg_id).toBe(id);
    expect((value as RawResult).result.length).toBeLessThan(1 << 20);
    expect(() => decodeResult('users.getUsers', (value as RawResult).result)).toThrow();
  });
});

describe('the key exchange', () => {
  /** What a run of the exchange has shown, and how it ended. */
  async function run(breach: HostileExchange): Promise<{ answers: AnyCon[]; failed: boolean }> {
    server.faults.hostile.on(breach, 1);
    const answers: AnyCon[] = [];
    const watch = (answer: AnyCon) => void answers.push(answer);
    const failed = await exchangeKeys(await RawConnection.open(url()), server, { watch }).then(
      () => false,
      () => true,
    );
    return { answers, failed };
  }

  const inner = (answers: AnyCon[]) =>
    answers.find(({ _ }) => _ === 'server_DH_inner_data') as Con['server_DH_inner_data'];

  test('wrongNonce', async () => {
    server.faults.hostile.on('wrongNonce', 1);
    const nonce = new Uint8Array(16).fill(3);
    const answer = await askPlain(await RawConnection.open(url()), 'req_pq_multi', { nonce });
    expect((answer as Con['resPQ']).nonce).not.toEqual(nonce);
  });

  test('wrongServerNonce', async () => {
    const { answers } = await run('wrongServerNonce');
    const nonces = answers.flatMap((answer) =>
      'server_nonce' in answer ? [Buffer.from(answer.server_nonce).toString('hex')] : [],
    );
    expect(nonces).toHaveLength(1);
  });

  test('unknownFingerprint', async () => {
    const { answers } = await run('unknownFingerprint');
    expect((answers[0] as Con['resPQ']).server_public_key_fingerprints).not.toContain(server.fingerprint);
  });

  test('wrongInnerNonce', async () => {
    const { answers } = await run('wrongInnerNonce');
    expect(inner(answers).nonce).not.toEqual((answers[0] as Con['resPQ']).nonce);
  });

  test('wrongInnerHash and wrongNewNonceHash are noticed', async () => {
    expect((await run('wrongInnerHash')).failed).toBe(true);
    expect((await run('wrongNewNonceHash')).failed).toBe(true);
  });

  test('otherPrime is a safe prime of 2048 bits, not the known one', async () => {
    const { answers, failed } = await run('otherPrime');
    const prime = toNumber(inner(answers).dh_prime);
    expect(prime).not.toBe(toNumber(dhPrime));
    expect(prime >> 2047n).toBe(1n);
    expect(checkPrimeSync(prime, { checks: 5 })).toBe(true);
    expect(failed).toBe(false);
  });

  test('compositePrime is none', async () => {
    const { answers } = await run('compositePrime');
    expect(checkPrimeSync(toNumber(inner(answers).dh_prime), { checks: 10 })).toBe(false);
  });

  test('generatorOutOfRange', async () => {
    expect(inner((await run('generatorOutOfRange')).answers).g).toBe(1);
  });

  test.each(['publicValueTooLow', 'publicValueTooHigh'] as const)('%s', async (breach) => {
    expect(isGoodPublicValue(inner((await run(breach)).answers).g_a)).toBe(false);
  });
});
