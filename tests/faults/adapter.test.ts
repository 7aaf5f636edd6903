import { Api } from '#worker/telegram/tl/api.gen.ts';
import { warmUp } from '#worker/telegram/warm-up.ts';
import { afterEach, expect, test } from 'vitest';
import { linkAtServer, SELF, type LinkAtServer, type LinkAtServerOptions, until } from './link-at-server.ts';

let open: LinkAtServer | undefined;

async function begin(options?: LinkAtServerOptions): Promise<LinkAtServer> {
  open = await linkAtServer(options);
  return open;
}

const updateStatus = (): Api.account.UpdateStatus => new Api.account.UpdateStatus({ offline: false });

afterEach(async () => {
  await open?.close();
  open = undefined;
});

test('a first connection makes a key, saves it, and answers', async () => {
  const { link, seen } = await begin();
  const config = await link.call(new Api.help.GetConfig());
  expect(config.thisDc).toBe(2);
  await until(() => seen.saved !== undefined);
  expect(seen.saved?.authKeys[2]).toHaveLength(256);
  expect(seen.states).toEqual(['connecting', 'connected']);
});

test('a saved key is used again without a key exchange', async () => {
  const { link, seen, signIn, open: openAnother, server } = await begin();
  await signIn();
  await link.stop();
  server.faults.handshake.fail(100);
  const again = openAnother(seen.saved);
  const days = await again.link.call(new Api.account.GetAccountTTL());
  expect(days.days).toBe(30);
});

test('a socket that was opened ahead is the one that is used', async () => {
  const { link, server } = await begin({ isIdle: true });
  warmUp(
    { kind: 'custom', address: `${server.url}/dc{dc}/apiws` },
    { dcId: 2, authKeys: {}, authorized: [], timeOffset: 0 },
  );
  await until(() => server.faults.links.links.length === 1);
  const [opened] = server.faults.links.links;
  link.start();
  await link.call(new Api.help.GetConfig());
  expect(server.faults.links.links).toEqual([opened]);
});

test('requests queued during a reconnect are sent again', async () => {
  const { link, server, seen, counts } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.hold('account.updateStatus');
  const inFlight = link.call(updateStatus());
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.faults.links.cut();
  await until(() => seen.states.at(-1) === 'connecting');
  const queued = [1, 2, 3, 4].map(() => link.call(updateStatus()));
  server.faults.answers.release('account.updateStatus');
  await expect(Promise.all([inFlight, ...queued])).resolves.toEqual([true, true, true, true, true]);
  expect(counts['account.updateStatus']).toBe(5);
});

test('a request that was in flight during a cut is run only once', async () => {
  const { link, server, counts } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.hold('account.updateProfile');
  const answer = link.call(new Api.account.UpdateProfile({ about: 'x' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.faults.links.cut();
  server.faults.answers.release('account.updateProfile');
  await answer;
  expect(counts['account.updateProfile']).toBe(1);
});

test('an answer cut off in the middle of a frame comes again', async () => {
  const { link, server } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.links.cutAfter(100);
  const text = link.call(new Api.help.GetInviteText());
  await until(() => server.faults.links.links.length === 0);
  server.faults.links.clear();
  expect((await text).message).toHaveLength(5000);
});

test('a request under way survives that the server forgot the session', async () => {
  const { link, server, seen } = await begin();
  await link.call(new Api.help.GetConfig());
  const gaps = seen.gaps;
  server.faults.sessions.forgetSessions();
  server.faults.links.cut();
  await expect(link.call(updateStatus())).resolves.toBe(true);
  expect(seen.gaps).toBeGreaterThan(gaps);
});

test('every reconnect tells of a gap', async () => {
  const { link, server, seen } = await begin();
  await link.call(new Api.help.GetConfig());
  const gaps = seen.gaps;
  server.faults.links.cut();
  await until(() => seen.gaps > gaps && seen.states.at(-1) !== 'connecting');
  expect(seen.states.slice(-2)).toEqual(['connecting', 'connected']);
});

test('stop fails what is pending, and the link never connects again', async () => {
  const { link, server } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.hold('account.updateStatus');
  const pending = link.call(updateStatus());
  const failed = expect(pending).rejects.toMatchObject({ code: 'WORKER_GONE' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await link.stop();
  await failed;
  await expect(link.call(updateStatus())).rejects.toMatchObject({ code: 'WORKER_GONE' });
  link.start();
  link.wake({ isOnline: true, resumed: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(server.faults.links.links).toEqual([]);
});

test('stop ends an attempt that is still connecting', async () => {
  const { link, server } = await begin({ isIdle: true });
  server.faults.links.stall();
  link.start();
  await until(() => server.faults.links.links.length === 1);
  await link.stop();
  server.faults.links.resume();
  await until(() => server.faults.links.links.length === 0);
  expect([...server.keys.all()]).toEqual([]);
});

test('an oversized request fails alone', async () => {
  const { link } = await begin();
  const bytes = Buffer.alloc(2 * 1024 * 1024);
  const huge = new Api.upload.SaveFilePart({
    fileId: 1n,
    filePart: 0,
    bytes,
  });
  await expect(link.call(huge)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  await expect(link.call(updateStatus())).resolves.toBe(true);
});

test('an rpc_error inside a container does not drop what follows', async () => {
  const { link, server } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.fail('account.updateStatus', 400, 'SOMETHING_INVALID', 1);
  const answers = await Promise.allSettled([1, 2, 3].map(() => link.call(updateStatus())));
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
});

test('new salts do not fail requests', async () => {
  const { link, server, counts } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.salts.invalidate();
  await Promise.all([1, 2, 3].map(() => link.call(updateStatus())));
  expect(counts['account.updateStatus']).toBe(3);
});

test('a clock that is an hour off is set right by the server', async () => {
  const { link } = await begin({ skew: 3_600_000 });
  await expect(link.call(updateStatus())).resolves.toBe(true);
  expect(Math.abs(link.serverNow() - (Date.now() / 1000 + 3600))).toBeLessThan(3);
});

test.each([-3_600_000, 3_600_000])('a clock that jumps by %i ms under way is set right', async (skew) => {
  const { link, server } = await begin();
  await link.call(updateStatus());
  server.faults.clock.skew(skew);
  await expect(link.call(updateStatus())).resolves.toBe(true);
  await until(() => Math.abs(link.serverNow() - (Date.now() + skew) / 1000) < 3);
});

test('an update is handed over whole, with its date and seq', async () => {
  const { server, signIn, seen } = await begin();
  await signIn();
  server.connections.push(SELF, { _: 'updates', updates: [], users: [], chats: [], date: 123, seq: 45 });
  await until(() => seen.containers.length > 0);
  expect(seen.containers[0]).toMatchObject({ className: 'Updates', date: 123, seq: 45 });
});

test('updates inside an answer are handed over before the answer', async () => {
  const { link, seen } = await begin();
  const request = new Api.messages.SendMessage({
    peer: new Api.InputPeerSelf(),
    message: 'x',
    randomId: 5n,
  });
  const count = await link.call(request).then(() => seen.containers.length);
  expect(count).toBe(1);
  expect(seen.containers[0]).toMatchObject({ className: 'Updates', date: 100 });
});

test('updates inside an answer that came too late are handed over too', async () => {
  const { link, server, seen } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.answers.hold('messages.sendMessage');
  const request = new Api.messages.SendMessage({
    peer: new Api.InputPeerSelf(),
    message: 'x',
    randomId: 5n,
  });
  await expect(link.call(request, { timeout: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' });
  server.faults.answers.release('messages.sendMessage');
  await until(() => seen.containers.length === 1);
  expect(seen.containers[0]).toMatchObject({ className: 'Updates' });
});

test('a connection that says nothing any more is noticed on wake', async () => {
  const { link, server, seen } = await begin();
  await link.call(new Api.help.GetConfig());
  server.faults.links.stall(server.faults.links.links[0]?.id);
  link.wake({ isOnline: true, resumed: true });
  await until(() => seen.states.at(-1) === 'connecting');
  await expect(link.call(updateStatus())).resolves.toBe(true);
});

test('without a network nothing connects, and the network’s return connects at once', async () => {
  const { link, server, seen } = await begin();
  await link.call(new Api.help.GetConfig());
  link.wake({ isOnline: false, resumed: false });
  await until(() => seen.states.at(-1) === 'offline');
  await expect(link.call(updateStatus(), { timeout: 200 })).rejects.toMatchObject({ code: 'OFFLINE' });
  expect(server.faults.links.links).toEqual([]);
  const queued = link.call(updateStatus());
  const back = performance.now();
  link.wake({ isOnline: true, resumed: false });
  await expect(queued).resolves.toBe(true);
  expect(performance.now() - back).toBeLessThan(1000);
});

test('an aborted request fails at once', async () => {
  const { link, server } = await begin();
  server.faults.answers.hold('account.updateStatus');
  const stop = new AbortController();
  const answer = link.call(updateStatus(), { signal: stop.signal });
  stop.abort();
  await expect(answer).rejects.toMatchObject({ code: 'ABORTED' });
});
