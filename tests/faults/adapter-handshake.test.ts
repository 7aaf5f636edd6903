import { Api } from '#worker/telegram/tl/api.gen.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKey } from '#worker/telegram/adapter/handshake.ts';
import { MessageIds } from '#worker/telegram/adapter/message-ids.ts';
import { PlainChannel } from '#worker/telegram/adapter/plain-channel.ts';
import { ServerClock } from '#worker/telegram/adapter/server-clock.ts';
import { openTransport, type Transport } from '#worker/telegram/adapter/transport.ts';
import type { ServerSettings } from '#worker/telegram/telegram.ts';
import { linkAtServer, type LinkAtServer } from './link-at-server.ts';

let local: LinkAtServer;
let transport: Transport;
let channel: PlainChannel;
let settings: ServerSettings;

beforeEach(async () => {
  local = await linkAtServer({ isIdle: true });
  const { url, publicKeyPem } = local.server;
  settings = { kind: 'custom', address: url, publicKey: publicKeyPem };
  transport = await openTransport({
    address: `${url}/dc2/apiws`,
    dc: 2,
    timeout: 5000,
    signal: new AbortController().signal,
    onPacket: (packet) => channel.receive(packet),
    onClose: () => channel.fail(new Error('closed')),
  });
  channel = new PlainChannel(new MessageIds(new ServerClock()), (packet) => transport.send(packet));
});

afterEach(async () => {
  transport.close();
  await local.close();
});

/** The same channel, with one field of one kind of answer changed under way. */
const spoiling = (kind: new (...args: never[]) => object, field: string) => ({
  exchange: async (request: Parameters<PlainChannel['exchange']>[0]) => {
    const answer = await channel.exchange(request);
    if (!(answer instanceof kind)) return answer;
    const spoilt = Uint8Array.from(Reflect.get(answer, field) as Uint8Array);
    spoilt[0] = (spoilt[0] ?? 0) ^ 1;
    return { ...answer, [field]: spoilt };
  },
});

test.each([
  [Api.ServerDHParamsOk, 'nonce'],
  [Api.ServerDHParamsOk, 'serverNonce'],
  [Api.DhGenOk, 'nonce'],
  [Api.DhGenOk, 'serverNonce'],
  [Api.DhGenOk, 'newNonceHash1'],
])('an answer with a foreign value is refused (%#)', async (kind, field) => {
  await expect(makeKey(spoiling(kind, field), settings, 2)).rejects.toMatchObject({ name: 'SecurityFault' });
});

/** The names of what is asked, while `exchange` answers. */
function listening(exchange: PlainChannel['exchange']) {
  const asked: unknown[] = [];
  return {
    asked,
    exchange: (request: Parameters<PlainChannel['exchange']>[0]) => {
      asked.push(Reflect.get(request, 'className'));
      return exchange(request);
    },
  };
}

const ONE_HALF = ['ReqPqMulti', 'ReqDHParams', 'SetClientDHParams'];

test.each(['nonce', 'serverNonce', 'newNonceHash2'])(
  'dh_gen_retry with a foreign %s gets no other half',
  async (field) => {
    local.server.faults.handshake.retry(1);
    const ear = listening(spoiling(Api.DhGenRetry, field).exchange);
    await expect(makeKey(ear, settings, 2)).rejects.toMatchObject({ name: 'SecurityFault' });
    expect(ear.asked).toEqual(ONE_HALF);
  },
);

test.each([
  ['newNonceHash3', 'wrong new_nonce_hash'],
  ['serverNonce', 'foreign server_nonce'],
])('dh_gen_fail with a foreign %s is not taken for an answer', async (field, message) => {
  local.server.faults.handshake.fail(1);
  await expect(makeKey(spoiling(Api.DhGenFail, field), settings, 2)).rejects.toThrow(message);
});

test('a server that wants ever new halves is given up', async () => {
  local.server.faults.handshake.retry(100);
  const ear = listening((request) => channel.exchange(request));
  await expect(makeKey(ear, settings, 2)).rejects.toMatchObject({ name: 'SecurityFault' });
  expect(ear.asked.length).toBeLessThan(12);
});

test('both sides have the same key afterwards, 256 bytes of it', async () => {
  const { key } = await makeKey(channel, settings, 2);
  const [theirs] = [...local.server.keys.all()];
  expect(key.bytes).toHaveLength(256);
  expect(theirs?.id).toBe(key.id);
});

test('a server with another key than the configured one is refused', async () => {
  const telegram: ServerSettings = { kind: 'telegram' };
  await expect(makeKey(channel, telegram, 2)).rejects.toMatchObject({ name: 'SecurityFault' });
});

test.each(['publicValueTooLow', 'publicValueTooHigh', 'compositePrime', 'generatorOutOfRange'] as const)(
  'our half is not even sent after %s',
  async (breach) => {
    local.server.faults.hostile.on(breach);
    const ear = listening((request) => channel.exchange(request));
    await expect(makeKey(ear, settings, 2)).rejects.toMatchObject({ name: 'SecurityFault' });
    expect(ear.asked).toEqual(['ReqPqMulti', 'ReqDHParams']);
  },
);
