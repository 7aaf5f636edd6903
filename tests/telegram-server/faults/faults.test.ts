import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RawClient } from '../mtproto/raw-client.ts';
import { RawConnection } from '../mtproto/raw-connection.ts';
import { initialized } from '../mtproto/raw-messages.ts';
import { startTestServer } from '../mtproto/test-server.ts';
import type { TelegramServer } from '../server.ts';
import type { Counts } from '../mtproto/test-server.ts';

const counts: Counts = {};
let server: TelegramServer;
let client: RawClient;
const url = () => `${server.url}/dc2/apiws`;
const error = (code: number, text: string) => expect.objectContaining({ code, text }) as unknown;

beforeAll(async () => {
  server = await startTestServer(undefined, counts);
});
afterAll(() => server.close());
beforeEach(async () => {
  client = await RawClient.connect(url(), server);
  await client.init('help.getInviteText', {});
});
afterEach(() => {
  server.faults.clear();
  client.connection.close();
});

const status = () => client.invoke('account.updateStatus', { offline: false });
const push = (date: number) =>
  server.connections.push(7n, { _: 'updates', updates: [], users: [], chats: [], date, seq: 0 });
const pushed = async () => (await client.nextOf('updates')).value.date;

describe('links', () => {
  test('cut all, or one', async () => {
    const other = await RawConnection.open(url());
    const ids = server.faults.links.links.map(({ id }) => id);
    server.faults.links.cut(Math.max(...ids));
    await other.closed;
    expect(await status()).toBe(true);
    server.faults.links.cut();
    await client.connection.closed;
  });

  test('cut in the middle of a frame', async () => {
    server.faults.links.cutAfter(30);
    client.call('help.getConfig', {});
    await client.connection.closed;
    expect(client.packets.size).toBe(0);
  });

  test('stall in both directions, until resumed', async () => {
    server.faults.links.stall();
    const ran = counts['account.updateStatus'] ?? 0;
    const answer = status();
    push(5);
    expect(await client.isQuiet()).toBe(true);
    expect(counts['account.updateStatus'] ?? 0).toBe(ran);
    server.faults.links.resume();
    expect(await answer).toBe(true);
  });

  test('delay', async () => {
    server.faults.links.delay(80);
    const since = performance.now();
    expect(await status()).toBe(true);
    expect(performance.now() - since).toBeGreaterThanOrEqual(78);
  });

  test('refuse new connections', async () => {
    server.faults.links.refuse();
    await expect(RawConnection.open(url())).rejects.toThrow('503');
    server.faults.links.accept();
    server.faults.links.refuse(4);
    await expect(RawConnection.open(`${server.url}/dc4/apiws`)).rejects.toThrow('503');
    (await RawConnection.open(url())).close();
  });
});

describe('updates', () => {
  test('drop', async () => {
    server.faults.updates.drop(2);
    for (const date of [1, 2, 3]) push(date);
    expect(await pushed()).toBe(3);
  });

  test('double', async () => {
    server.faults.updates.double();
    push(1);
    push(2);
    expect([await pushed(), await pushed(), await pushed()]).toEqual([1, 1, 2]);
  });

  test('reorder', async () => {
    server.faults.updates.reorder(2);
    for (const date of [1, 2, 3]) push(date);
    expect([await pushed(), await pushed(), await pushed()]).toEqual([2, 1, 3]);
  });
});

describe('answers', () => {
  test.each([
    [420, 'FLOOD_WAIT_31'],
    [303, 'USER_MIGRATE_4'],
    [500, 'INTERNAL'],
  ])('%i %s, so many times', async (code, text) => {
    const ran = counts['account.updateStatus'] ?? 0;
    server.faults.answers.fail('account.updateStatus', code, text, 2);
    await expect(status()).rejects.toEqual(error(code, text));
    await expect(status()).rejects.toEqual(error(code, text));
    expect(counts['account.updateStatus'] ?? 0).toBe(ran);
    expect(await status()).toBe(true);
  });

  test('only to calls with such parameters', async () => {
    const ran = counts['account.updateStatus'] ?? 0;
    server.faults.answers.fail('account.updateStatus', 400, 'NOT_NOW', 1, {
      where: ({ offline }) => offline,
    });
    expect(await status()).toBe(true);
    expect(counts['account.updateStatus']).toBe(ran + 1);
    await expect(client.invoke('account.updateStatus', { offline: true })).rejects.toEqual(
      error(400, 'NOT_NOW'),
    );
    expect(await status()).toBe(true);
  });

  test('an error after the work was done', async () => {
    const ran = counts['account.updateStatus'] ?? 0;
    server.faults.answers.fail('*', 500, 'RPC_CALL_FAIL', 1, { afterwards: true });
    await expect(status()).rejects.toEqual(error(500, 'RPC_CALL_FAIL'));
    expect(counts['account.updateStatus']).toBe(ran + 1);
  });

  test('none at all', async () => {
    server.faults.answers.swallow('account.updateStatus');
    client.call('account.updateStatus', { offline: true });
    const { value } = await client.nextOf('msgs_ack');
    expect(value.msg_ids).toHaveLength(1);
    expect(await client.isQuiet()).toBe(true);
  });
});

test('a clock that is off refuses messages, and says what time it is', async () => {
  server.faults.clock.skew(3600_000);
  client.call('help.getConfig', {});
  const { id, value } = await client.nextOf('bad_msg_notification');
  expect(value.error_code).toBe(16);
  client.timeOffset = Number(id >> 32n) - Math.floor(Date.now() / 1000);
  expect(client.timeOffset).toBeGreaterThan(3590);
  // Two hours of salts have gone by on that clock.
  client.call('help.getConfig', {});
  client.key.salt = (await client.nextOf('bad_server_salt')).value.new_server_salt;
  expect(await status()).toBe(true);
});

test('salts are refused for no reason', async () => {
  server.faults.salts.refuse();
  client.call('help.getConfig', {});
  expect((await client.nextOf('bad_server_salt')).value.new_server_salt).toBe(client.key.salt);
  expect(await status()).toBe(true);
});

describe('sessions', () => {
  test('transport errors on command', async () => {
    server.faults.sessions.transportError(-429);
    expect(await client.errors.take()).toBe(-429);
  });

  test('forgotten keys', async () => {
    server.faults.sessions.forgetKeys(2);
    client.send(initialized('help.getConfig', {}));
    expect(await client.errors.take()).toBe(-404);
  });
});
