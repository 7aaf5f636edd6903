import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TelegramServer } from '../server.ts';
import { decodeResult, encode, encodeQuery } from '../tl/codec.ts';
import { RawClient } from './raw-client.ts';
import type { RawMessage, RawResult } from './raw-messages.ts';
import { startTestServer } from './test-server.ts';
import type { Counts } from './test-server.ts';

const counts: Counts = {};
let server: TelegramServer;
let client: RawClient;
const url = () => `${server.url}/dc2/apiws`;
const seconds = (count: number) => BigInt(count) << 32n;

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

describe('service messages', () => {
  test('pong, unacknowledged', async () => {
    const id = client.call('ping', { ping_id: 99n }, { content: false });
    const { value, seqno } = await client.nextOf('pong');
    expect(value).toMatchObject({ msg_id: id, ping_id: 99n });
    expect(seqno & 1).toBe(0);
  });

  test('ping_delay_disconnect closes unless it comes again', async () => {
    client.call('ping_delay_disconnect', { ping_id: 1n, disconnect_delay: 0 }, { content: false });
    await client.connection.closed;
    await client.reconnect(url());
    expect(await client.invoke('account.updateStatus', { offline: false })).toBe(true);
  });

  test('future salts begin with the one in use and follow each other', async () => {
    const id = client.call('get_future_salts', { num: 64 });
    const { value } = await client.nextOf('future_salts');
    expect(value.req_msg_id).toBe(id);
    expect(value.salts).toHaveLength(64);
    const salts = value.salts;
    expect(salts.every((salt, at) => at === 0 || salt.valid_since < salts[at - 1]!.valid_until)).toBe(true);
    expect(new Set(salts.map(({ salt }) => salt)).size).toBe(64);
    expect(salts[0]!.valid_since).toBeLessThanOrEqual(value.now);
  });

  test('msgs_state_req tells what became of each', async () => {
    const id = client.send(online());
    await client.next(answerTo(id));
    const [between, later] = [id - 4n, client.messageId() + seconds(60)];
    client.send(encode({ _: 'msgs_state_req', msg_ids: [id, between, later, 4n] }), { content: false });
    const { value } = await client.nextOf('msgs_state_info');
    const [got, missing, ahead] = value.info;
    expect(got! & 7).toBe(4);
    expect(got! & 64).toBe(64);
    expect([missing, ahead]).toEqual([2, 3]);
  });

  test('msg_resend_req for what is unknown is answered as a state request', async () => {
    client.send(encode({ _: 'msg_resend_req', msg_ids: [5n] }), { content: false });
    expect((await client.nextOf('msgs_state_info')).value.info).toHaveLength(1);
  });

  test('destroy_session tells whether there was one', async () => {
    const old = client.sessionId;
    client.newSession();
    client.call('destroy_session', { session_id: old });
    expect((await client.nextOf('destroy_session_ok')).value.session_id).toBe(old);
    client.call('destroy_session', { session_id: old });
    expect((await client.nextOf('destroy_session_none')).value.session_id).toBe(old);
  });

  test('rpc_drop_answer: unknown, dropped while running, dropped', async () => {
    const drop = async (req_msg_id: bigint) =>
      decodeResult('rpc_drop_answer', await client.result(client.call('rpc_drop_answer', { req_msg_id })));
    expect((await drop(client.messageId() - 4000n))._).toBe('rpc_answer_unknown');
    server.faults.answers.hold('account.updateStatus');
    const running = client.send(online());
    expect((await drop(running))._).toBe('rpc_answer_dropped_running');
    server.faults.answers.release('account.updateStatus');
    const done = client.call('help.getNearestDc', {});
    const answer = await client.next(answerTo(done));
    expect(await drop(done)).toMatchObject({
      _: 'rpc_answer_dropped',
      msg_id: answer.id,
      seq_no: answer.seqno,
    });
  });

  test('destroy_auth_key makes the key unknown', async () => {
    const other = await RawClient.connect(url(), server);
    other.call('destroy_auth_key', {});
    await other.nextOf('destroy_auth_key_ok');
    other.call('ping', { ping_id: 1n });
    expect(await other.errors.take()).toBe(-404);
  });

  test('http_wait and pong are passed over', async () => {
    client.send(encode({ _: 'http_wait', max_delay: 0, wait_after: 0, max_wait: 1 }), { content: false });
    expect(await client.invoke('account.updateStatus', { offline: false })).toBe(true);
  });
});
