import { Api } from '#worker/telegram/tl/api.gen.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { linkAtServer, type LinkAtServer, until } from './link-at-server.ts';

let open: LinkAtServer | undefined;

async function begin(): Promise<LinkAtServer> {
  open = await linkAtServer();
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const updateStatus = (): Api.account.UpdateStatus => new Api.account.UpdateStatus({ offline: false });

const getFile = (): Api.upload.GetFile =>
  new Api.upload.GetFile({
    location: new Api.InputTakeoutFileLocation(),
    offset: 0n,
    limit: 4096,
  });

test('a flood wait is told with its seconds, at once', async () => {
  const { link, server } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.fail('account.updateStatus', 420, 'FLOOD_WAIT_31');
  const start = performance.now();
  await expect(link.call(updateStatus())).rejects.toMatchObject({ code: 'FLOOD_WAIT', seconds: 31 });
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a server fault is tried again for what only reads', async () => {
  const { link, server } = await begin();
  server.faults.answers.fail('help.getNearestDc', 500, 'RPC_CALL_FAIL', 1);
  await expect(link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
});

test('a server fault is not tried again for what changes something', async () => {
  const { link, server, counts } = await begin();
  server.faults.answers.fail('account.updateStatus', -503, 'Timeout', 1);
  await expect(link.call(updateStatus())).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(counts['account.updateStatus']).toBeUndefined();
});

test('an answer that never comes is a TIMEOUT', async () => {
  const { link, server } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.swallow('account.updateStatus');
  await expect(link.call(updateStatus(), { timeout: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('a connection the server does not know any more is introduced again', async () => {
  const { link, server } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.fail('account.updateStatus', 400, 'CONNECTION_NOT_INITED', 1);
  await expect(link.call(updateStatus())).resolves.toBe(true);
});

test('PHONE_MIGRATE makes the other DC our own, with a key of its own', async () => {
  const { link, server, seen } = await begin();
  server.faults.answers.fail('help.getConfig', 303, 'PHONE_MIGRATE_4', 1);
  await expect(link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 4 });
  expect(link.dcId).toBe(4);
  await until(() => seen.saved?.dcId === 4 && seen.saved.authKeys[4] !== undefined);
  expect(server.faults.links.links.map(({ dc }) => dc)).toEqual([4]);
});

test('FILE_MIGRATE follows the file with our authorization, exported once', async () => {
  const { link, signIn, counts, seen } = await begin();
  await signIn();
  const parts = await Promise.all(
    [1, 2, 3, 4, 5].map(() => link.call(getFile(), { kind: 'download' }) as Promise<Api.upload.File>),
  );
  expect(parts.map(({ bytes }) => bytes.length)).toEqual([4096, 4096, 4096, 4096, 4096]);
  expect(counts['auth.importAuthorization']).toBe(1);
  await until(() => seen.saved?.authorized.includes(4) === true);
});

test('files of another DC come over one connection, and stop closes it', async () => {
  const { link, signIn, server } = await begin();
  await signIn();
  await Promise.all([1, 2, 3].map(() => link.call(getFile(), { kind: 'download', dcId: 4 })));
  expect(server.faults.links.links.map(({ dc }) => dc).sort()).toEqual([2, 4]);
  await link.stop();
  await until(() => server.faults.links.links.length === 0);
});

test('an authorization lost on a file DC is made anew there', async () => {
  const { link, signIn, server, counts, seen } = await begin();
  await signIn();
  await link.call(getFile(), { kind: 'download', dcId: 4 });
  for (const key of server.keys.all()) if (key.dc === 4) delete key.userId;
  await expect(link.call(getFile(), { kind: 'download', dcId: 4 })).resolves.toBeDefined();
  expect(counts['auth.importAuthorization']).toBe(2);
  expect(seen.lost).toEqual([]);
});

test('a key that a file DC forgot is made anew', async () => {
  const { link, signIn, server, seen } = await begin();
  await signIn();
  await link.call(getFile(), { kind: 'download', dcId: 4 });
  server.faults.sessions.forgetKeys(4);
  await expect(link.call(getFile(), { kind: 'download', dcId: 4 })).resolves.toBeDefined();
  expect(seen.lost).toEqual([]);
});

test.each([
  [401, 'SESSION_REVOKED'],
  [401, 'AUTH_KEY_UNREGISTERED'],
  [406, 'AUTH_KEY_DUPLICATED'],
  [401, 'USER_DEACTIVATED_BAN'],
])('%i %s ends the login, once, and the link stops', async (code, text) => {
  const { link, signIn, server, seen } = await begin();
  await signIn();
  server.faults.answers.fail('account.updateStatus', code, text, 2);
  const answers = await Promise.allSettled([link.call(updateStatus()), link.call(updateStatus())]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(seen.lost).toEqual([text]);
  await until(() => server.faults.links.links.length === 0);
});

test('before a login the same error ends nothing', async () => {
  const { link, seen } = await begin();
  await expect(link.call(new Api.account.GetAccountTTL())).rejects.toMatchObject({
    code: 'AUTH_KEY_UNREGISTERED',
  });
  expect(seen.lost).toEqual([]);
  await expect(link.call(updateStatus())).resolves.toBe(true);
});

test('a signed-in key that the server forgot ends the login', async () => {
  const { signIn, server, seen } = await begin();
  await signIn();
  server.faults.sessions.forgetKeys(2);
  server.faults.links.cut();
  await until(() => seen.lost.length > 0);
  expect(seen.lost).toEqual(['AUTH_KEY_UNREGISTERED']);
});

test('a key without a login that the server forgot is made anew', async () => {
  const { link, server, seen } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.sessions.forgetKeys(2);
  server.faults.links.cut();
  await expect(link.call(updateStatus())).resolves.toBe(true);
  expect(seen.lost).toEqual([]);
});

test('one −404 while the key still holds ends nothing', async () => {
  const { link, signIn, server, seen } = await begin();
  await signIn();
  server.faults.sessions.transportError(-404);
  await until(() => seen.states.at(-1) === 'connecting');
  await expect(link.call(new Api.account.GetAccountTTL())).resolves.toMatchObject({ days: 30 });
  expect(seen.lost).toEqual([]);
});

test('a connection for files that nobody used for 30 s is closed, and opened again when wanted', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  try {
    const { link, signIn, server } = await begin();
    await signIn();
    await link.call(getFile(), { kind: 'download', dcId: 4 });
    vi.advanceTimersByTime(36_000);
    await until(() => server.faults.links.links.length === 1);
    expect(server.faults.links.links.map(({ dc }) => dc)).toEqual([2]);
    await expect(link.call(getFile(), { kind: 'download', dcId: 4 })).resolves.toBeDefined();
  } finally {
    vi.useRealTimers();
  }
});

test('a login that ended is noticed when a file DC asks for it', async () => {
  const { link, signIn, server, seen } = await begin();
  await signIn();
  server.faults.answers.fail('auth.exportAuthorization', 401, 'SESSION_REVOKED');
  await expect(link.call(getFile(), { kind: 'download', dcId: 4 })).rejects.toBeDefined();
  expect(seen.lost).toEqual(['SESSION_REVOKED']);
});

test('a spoilt key of a file DC is made anew', async () => {
  const { link, signIn, server, seen, counts } = await begin();
  await signIn();
  await link.call(getFile(), { kind: 'download', dcId: 4 });
  server.faults.answers.fail('upload.getFile', 406, 'AUTH_KEY_DUPLICATED');
  await expect(link.call(getFile(), { kind: 'download', dcId: 4 })).resolves.toBeDefined();
  expect(counts['auth.importAuthorization']).toBe(2);
  expect(seen.lost).toEqual([]);
});
