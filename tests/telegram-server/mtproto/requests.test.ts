import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TelegramServer } from '../server.ts';
import { decodeResult, encodeQuery } from '../tl/codec.ts';
import { RawClient } from './raw-client.ts';
import { initialized } from './raw-messages.ts';
import type { RawMessage, RawResult } from './raw-messages.ts';
import { startTestServer } from './test-server.ts';
import type { Counts } from './test-server.ts';

const counts: Counts = {};
let server: TelegramServer;
let client: RawClient;
const url = () => `${server.url}/dc2/apiws`;

beforeAll(async () => {
  server = await startTestServer(undefined, counts);
  client = await RawClient.connect(url(), server);
  await client.init('help.getConfig', {});
});
afterAll(() => server.close());
beforeEach(async () => {
  server.faults.clear();
  client.newSession();
  await client.reconnect(url());
  await client.invoke('help.getNearestDc', {});
  await client.isQuiet(20);
  while (client.packets.size) await client.packets.take();
});

const online = () => encodeQuery('account.updateStatus', { offline: false });
const answerTo = (id: bigint) => (message: RawMessage) =>
  message.value._ === 'rpc_result' && (message.value as RawResult).req_msg_id === id;

describe('requests', () => {
  const error = (code: number, text: unknown) => expect.objectContaining({ code, text }) as unknown;

  test('need initConnection first', async () => {
    const other = await RawClient.connect(url(), server);
    await expect(other.invoke('help.getConfig', {})).rejects.toEqual(error(400, 'CONNECTION_NOT_INITED'));
    expect((await other.init('help.getConfig', {}))._).toBe('config');
    expect((await other.invoke('help.getConfig', {}))._).toBe('config');
    const { info } = server.keys.find(2, other.key.id, Date.now() / 1000)!;
    expect(info).toMatchObject({ layer: 198, device_model: 'Raw' });
  });

  test('of a later layer are refused', async () => {
    const query = { _: 'help.getConfig' as const };
    await expect(client.invoke('invokeWithLayer', { layer: 199, query })).rejects.toEqual(
      error(400, 'INPUT_LAYER_INVALID'),
    );
  });

  test('that are unknown, unreadable or fail say so', async () => {
    await expect(client.invoke('smsjobs.join', {})).rejects.toEqual(error(400, 'METHOD_INVALID'));
    const unknown = client.send(Uint8Array.of(1, 2, 3, 4));
    await expect(client.result(unknown)).rejects.toEqual(error(400, 'INPUT_METHOD_INVALID_67305985'));
    const cut = client.send(initialized('help.getConfig', {}).slice(0, -8));
    await expect(client.result(cut)).rejects.toEqual(error(400, 'INPUT_FETCH_ERROR'));
    const failing = { correspondents: true, offset: 0, limit: 1, hash: 0n };
    await expect(client.invoke('contacts.getTopPeers', failing)).rejects.toEqual(
      error(500, 'INTERNAL_SERVER_ERROR'),
    );
  });

  test('wait for the ones they are to follow', async () => {
    server.faults.answers.hold('account.updateStatus');
    const first = client.send(online());
    const query = { _: 'help.getConfig' as const };
    const second = client.call('invokeAfterMsg', { msg_id: first, query });
    await client.nextOf('msgs_ack');
    server.faults.answers.release('account.updateStatus');
    await client.next(answerTo(first));
    expect(decodeResult('help.getConfig', await client.result(second))._).toBe('config');
    await expect(client.invoke('invokeAfterMsg', { msg_id: 4n, query })).rejects.toEqual(
      error(400, 'MSG_WAIT_TIMEOUT'),
    );
    server.faults.answers.fail('account.updateStatus', 420, 'FLOOD_WAIT_3');
    const failed = client.send(online());
    const after = client.call('invokeAfterMsg', { msg_id: failed, query });
    await expect(client.result(after)).rejects.toEqual(error(400, 'MSG_WAIT_FAILED'));
  });

  test('subscribe to updates unless they say otherwise', async () => {
    await client.invoke('help.getInviteText', {});
    client.newSession();
    await client.result(client.call('invokeWithoutUpdates', { query: { _: 'help.getConfig' } }));
    server.connections.push(7n, { _: 'updatesTooLong' });
    expect(await client.isQuiet()).toBe(true);
    await client.invoke('help.getConfig', {});
    server.connections.push(7n, { _: 'updatesTooLong' });
    expect((await client.nextOf('updatesTooLong')).value._).toBe('updatesTooLong');
  });

  test('of an ended authorization are answered with its reason', async () => {
    await client.invoke('help.getInviteText', {});
    const key = server.keys.find(2, client.key.id, Date.now() / 1000)!;
    server.connections.closeAuthKey(key, 'SESSION_REVOKED');
    expect((await client.nextOf('updatesTooLong')).value._).toBe('updatesTooLong');
    await expect(client.invoke('account.updateStatus', { offline: false })).rejects.toEqual(
      error(401, 'SESSION_REVOKED'),
    );
    await client.invoke('help.getInviteText', {});
    expect((await client.invoke('account.getAccountTTL', {})).days).toBe(30);
  });
});

test('keys and salts survive a restart', async () => {
  await client.invoke('help.getInviteText', {});
  const kept = structuredClone(server.exportKeys());
  const next = await startTestServer();
  next.importKeys(kept);
  client.newSession();
  await client.reconnect(`${next.url}/dc2/apiws`);
  expect((await client.invoke('account.getAccountTTL', {})).days).toBe(30);
  await next.close();
});
