import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TelegramServer } from '../server.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { decodeResult, encode, encodeQuery, gzipPacked } from '../tl/codec.ts';
import type { Con } from '../tl/schema.gen.ts';
import { RawClient } from './raw-client.ts';
import { container } from './raw-messages.ts';
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
const ack = (...msg_ids: bigint[]) => encode({ _: 'msgs_ack', msg_ids });
const answerTo = (id: bigint) => (message: RawMessage) =>
  message.value._ === 'rpc_result' && (message.value as RawResult).req_msg_id === id;

async function bad(id: bigint): Promise<number> {
  const { value } = await client.next(({ value }) => value._.startsWith('bad_'));
  expect((value as Con['bad_msg_notification']).bad_msg_id).toBe(id);
  return (value as Con['bad_msg_notification']).error_code;
}

describe('a new session', () => {
  test('is announced with its first message and a salt that is right', async () => {
    client.newSession();
    const id = client.call('help.getNearestDc', {});
    const { value, seqno } = await client.nextOf('new_session_created');
    expect(value.first_msg_id).toBe(id);
    expect(seqno & 1).toBe(1);
    client.key.salt = value.server_salt;
    expect((await client.invoke('help.getNearestDc', {}))._).toBe('nearestDc');
  });

  test('in a container counts its lowest message', async () => {
    client.newSession();
    const [one, two] = [client.messageId(), client.messageId()];
    const messages = [one, two].map((id) => ({ id, seqno: client.seqno(true), body: online() }));
    client.send(container(messages), { content: false });
    expect((await client.nextOf('new_session_created')).value.first_msg_id).toBe(one);
  });

  test('comes again when the server has forgotten the old one', async () => {
    server.faults.sessions.forgetSessions();
    client.call('help.getNearestDc', {});
    expect((await client.nextOf('new_session_created')).value._).toBe('new_session_created');
  });
});

describe('messages of the server', () => {
  test('are sealed by the rules', async () => {
    const id = client.call('help.getNearestDc', {});
    const packet = await client.packets.take();
    expect(packet.goodMessageKey).toBe(true);
    expect(packet.keyId).toBe(client.key.id);
    expect(packet.sessionId).toBe(client.sessionId);
    expect(packet.length % 4).toBe(0);
    expect(packet.padding).toBeGreaterThanOrEqual(12);
    expect(packet.padding).toBeLessThanOrEqual(1024);
    expect(packet.id & 3n).toBe(1n);
    expect(Number(packet.id >> 32n)).toBeCloseTo(Date.now() / 1000, -1);
    expect(packet.messages.find(answerTo(id))!.seqno & 1).toBe(1);
  });

  test('have rising ids; a push is 3 modulo 4', async () => {
    await client.invoke('help.getInviteText', {});
    server.connections.push(7n, { _: 'updatesTooLong' });
    const first = await client.nextOf('updatesTooLong');
    server.connections.push(7n, { _: 'updatesTooLong' });
    const second = await client.nextOf('updatesTooLong');
    expect(first.id & 3n).toBe(3n);
    expect(second.id > first.id).toBe(true);
    expect(second.seqno).toBe(first.seqno + 2);
  });
});

describe('a message is refused', () => {
  const now = () => client.messageId();
  test.each([
    [16, () => ({ id: now() - seconds(310) })],
    [17, () => ({ id: now() + seconds(40) })],
    [18, () => ({ id: now() | 1n })],
    [34, () => ({ body: ack(1n), content: true })],
    [35, () => ({ content: false })],
    [32, () => ({ seqno: 1 })],
    [33, () => ({ id: now() - seconds(20), seqno: 21 })],
  ] as [number, () => { id?: bigint; body?: Uint8Array; content?: boolean; seqno?: number }][])(
    'with %i',
    async (code, make) => {
      const { body = online(), ...options } = make();
      expect(await bad(client.send(body, options))).toBe(code);
    },
  );

  test('with 20 when it is older than what is remembered', async () => {
    const old = client.messageId();
    const messages = () =>
      Array.from({ length: 1000 }, () => ({
        id: client.messageId(),
        seqno: client.seqno(false),
        body: ack(1n),
      }));
    for (let at = 0; at < 3; at++) client.send(container(messages()), { content: false });
    expect(await bad(client.send(ack(1n), { id: old, content: false }))).toBe(20);
  });

  test('with 48 and the right salt, with which it passes', async () => {
    const id = client.send(online(), { salt: 12345n });
    const { value } = await client.nextOf('bad_server_salt');
    expect(value).toMatchObject({ bad_msg_id: id, error_code: 48, new_server_salt: client.key.salt });
    expect(await client.invoke('account.updateStatus', { offline: false })).toBe(true);
  });

  test('with 48 after all salts were made invalid', async () => {
    server.faults.salts.invalidate();
    client.send(online());
    const { value } = await client.nextOf('bad_server_salt');
    expect(value.new_server_salt).not.toBe(client.key.salt);
    client.key.salt = value.new_server_salt;
    expect(await client.invoke('account.updateStatus', { offline: false })).toBe(true);
  });

  test('and not carried out', async () => {
    const before = counts['account.updateStatus'];
    await bad(client.send(online(), { content: false }));
    expect(counts['account.updateStatus']).toBe(before);
  });
});

describe('a container', () => {
  const inner = (body: Uint8Array, content = true) => ({
    id: client.messageId(),
    seqno: client.seqno(content),
    body,
  });

  test('has its messages answered, in one container', async () => {
    const messages = [inner(online()), inner(online()), inner(ack(1n), false)];
    client.send(container(messages), { content: false });
    const packet = await client.packets.take();
    expect(packet.messages.filter(({ value }) => value._ === 'rpc_result')).toHaveLength(2);
    expect(packet.messages.every(({ id, contained }) => contained && id < packet.id)).toBe(true);
  });

  test('is refused with 64 when broken, nested, or older than its content', async () => {
    expect(await bad(client.send(container([inner(online())]).slice(0, 20), { content: false }))).toBe(64);
    const nested = container([inner(container([]), false)]);
    expect(await bad(client.send(nested, { content: false }))).toBe(64);
    const late = container([{ ...inner(online()), id: client.messageId() + seconds(1) }]);
    expect(await bad(client.send(late, { content: false }))).toBe(64);
  });

  test('is refused with 19 when its msg_id is known, and with 34 when content-related', async () => {
    const id = client.send(container([inner(ack(1n), false)]), { content: false });
    expect(await bad(client.send(container([]), { id, content: false }))).toBe(19);
    expect(await bad(client.send(container([]), { content: true }))).toBe(34);
  });

  test('of too many messages, or too many acknowledgements, earns -429', async () => {
    const many = Array.from({ length: 1025 }, () => inner(ack(1n), false));
    client.send(container(many), { content: false });
    expect(await client.errors.take()).toBe(-429);
    client.send(ack(...new Array<bigint>(8193).fill(1n)), { content: false });
    expect(await client.errors.take()).toBe(-429);
  });

  test('carries an old message in', async () => {
    const old = { ...inner(online()), id: client.messageId() - seconds(5), seqno: 1 };
    client.newSession();
    client.send(container([old]), { content: false, seqno: 2 });
    expect((await client.next(answerTo(old.id))).value._).toBe('rpc_result');
  });
});

describe('a request that comes twice', () => {
  test('is carried out once, and answered again', async () => {
    const id = client.send(online());
    const first = await client.next(answerTo(id));
    const ran = counts['account.updateStatus'];
    client.send(online(), { id, seqno: 3 });
    const again = await client.next(answerTo(id));
    expect(again.id).toBe(first.id);
    expect(again.contained).toBe(true);
    expect(counts['account.updateStatus']).toBe(ran);
  });

  test('is told of a large answer only, which can be asked for', async () => {
    server.faults.answers.fail('help.getConfig', 400, randomBytes(3000).toString('hex'));
    const id = client.call('help.getConfig', {});
    const answer = await client.next(answerTo(id));
    client.call('help.getConfig', {}, { id, seqno: 3 });
    const { value } = await client.nextOf('msg_detailed_info');
    expect(value).toMatchObject({ msg_id: id, answer_msg_id: answer.id, status: 0 });
    client.send(encode({ _: 'msg_resend_req', msg_ids: [answer.id] }), { content: false });
    expect((await client.next(answerTo(id))).id).toBe(answer.id);
  });

  test('while it runs is only acknowledged', async () => {
    server.faults.answers.hold('account.updateStatus');
    const id = client.send(online());
    expect((await client.nextOf('msgs_ack')).value.msg_ids).toEqual([id]);
    client.send(online(), { id, seqno: 3 });
    expect((await client.nextOf('msgs_ack')).value.msg_ids).toEqual([id]);
    server.faults.answers.release('account.updateStatus');
    await client.next(answerTo(id));
    expect(await client.isQuiet()).toBe(true);
  });
});

describe('gzip', () => {
  test('is understood', async () => {
    const to = new ByteWriter();
    to.id(gzipPacked);
    to.bytes(gzipSync(online()));
    const id = client.send(to.finish());
    expect(decodeResult('account.updateStatus', await client.result(id))).toBe(true);
  });

  test('is used for large answers', async () => {
    const id = client.call('help.getInviteText', {});
    const { value } = await client.next(answerTo(id));
    expect(Buffer.from((value as RawResult).result).readUInt32LE(0)).toBe(gzipPacked);
    expect((value as RawResult).result.length).toBeLessThan(200);
    expect((await client.invoke('help.getInviteText', {}))._).toBe('help.inviteText');
  });
});

describe('after a broken connection', () => {
  test('what was not acknowledged comes again, in the same session only', async () => {
    const id = client.send(online());
    const first = await client.next(answerTo(id));
    await client.reconnect(url());
    client.send(encodeQuery('ping', { ping_id: 1n }), { content: false });
    const again = await client.next(answerTo(id));
    expect([again.id, again.seqno, again.contained]).toEqual([first.id, first.seqno, true]);
    const packet = { ids: [again.id] };
    client.send(ack(...packet.ids), { content: false });
    await client.reconnect(url());
    client.send(encodeQuery('ping', { ping_id: 2n }), { content: false });
    const { messages } = await client.packets.take();
    expect(messages.filter(answerTo(id))).toEqual([]);
  });

  test('a new session gets nothing of the old one', async () => {
    const id = client.send(online());
    await client.next(answerTo(id));
    client.newSession();
    await client.reconnect(url());
    client.call('help.getNearestDc', {});
    const { messages } = await client.packets.take();
    expect(messages.some(answerTo(id))).toBe(false);
  });
});
