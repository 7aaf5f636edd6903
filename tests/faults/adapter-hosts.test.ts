import { type AddressInfo, createServer, type Socket } from 'node:net';
import { Api } from '#worker/telegram/tl/api.gen.ts';
import { afterEach, expect, test } from 'vitest';
import { linkAtServer, type LinkAtServer, until } from './link-at-server.ts';

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A host that takes connections and does with them whatever is given; counts them. */
async function host(onConnection: (end: () => void) => void): Promise<{ url: string; calls: () => number }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onConnection(() => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(done));
    },
  });
  return { url: `ws://127.0.0.1:${port}/dc{dc}/apiws`, calls: () => sockets.length };
}

/** An idle link to a good server whose own address is not the first that it knows. */
async function linkBehind(...via: readonly string[]): Promise<LinkAtServer> {
  const at = await linkAtServer({ isIdle: true, via });
  open.push(at);
  return at;
}

test('a host that hangs up is left for the next one, which is then kept', async () => {
  const dead = await host((end) => end());
  const { link, server } = await linkBehind(dead.url);
  link.start();
  await expect(link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
  expect(dead.calls()).toBe(1);
  server.faults.links.cut();
  await until(() => server.faults.links.links.length === 1);
  await expect(link.call(new Api.help.GetNearestDc())).resolves.toBeDefined();
  expect(dead.calls()).toBe(1);
});

test('a host nobody listens at, then one that never answers, then a good one', async () => {
  const silent = await host(() => undefined);
  const { link } = await linkBehind('ws://127.0.0.1:1/dc{dc}/apiws', silent.url);
  link.start();
  const answer = link.call(new Api.help.GetNearestDc(), { timeout: 18_000 });
  await expect(answer).resolves.toMatchObject({ country: 'UZ' });
  expect(silent.calls()).toBe(1);
});

test('a host that cannot prove who it is is left for one that can', async () => {
  const stranger = await linkAtServer({ isIdle: true });
  open.push(stranger);
  stranger.server.faults.hostile.on('unknownFingerprint');
  const { link, server } = await linkBehind(`${stranger.server.url}/dc{dc}/apiws`);
  link.start();
  await expect(link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
  expect(server.faults.links.links).toHaveLength(1);
  expect(stranger.server.faults.links.links).toHaveLength(0);
});

test('connections for files of another data centre begin where the first one ended', async () => {
  const dead = await host((end) => end());
  const { link, signIn } = await linkBehind(dead.url);
  link.start();
  await signIn();
  const part = new Api.upload.GetFile({
    location: new Api.InputTakeoutFileLocation(),
    offset: 0n,
    limit: 4096,
  });
  await expect(link.call(part, { kind: 'download', dcId: 4 })).resolves.toBeDefined();
  expect(dead.calls()).toBe(1);
});

test('without a network nothing is tried, and with it again at once', async () => {
  const dead = await host((end) => end());
  const { link, seen } = await linkBehind(dead.url);
  link.wake({ isOnline: false, resumed: false });
  link.start();
  await until(() => seen.states.at(-1) === 'offline');
  await new Promise((done) => setTimeout(done, 700));
  expect(dead.calls()).toBe(0);
  link.wake({ isOnline: true, resumed: false });
  await expect(link.call(new Api.help.GetNearestDc())).resolves.toBeDefined();
  expect(dead.calls()).toBe(1);
});

test('the host that worked is kept with the session: the next start begins there', async () => {
  const dead = await host((end) => end());
  const { link, server, seen, open: again } = await linkBehind('ws://127.0.0.1:1/dc{dc}/apiws', dead.url);
  link.start();
  await link.call(new Api.help.GetNearestDc());
  await link.stop();
  expect(dead.calls()).toBe(1);
  const session = seen.saved;
  expect(session?.host).toBe(2);
  const second = again(session);
  second.link.start();
  await expect(second.link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
  expect(dead.calls()).toBe(1);
  expect(server.faults.links.links).toHaveLength(1);
});

test('a remembered host that works no longer is left for the next, which is remembered instead', async () => {
  const first = await host((end) => end());
  const second = await host((end) => end());
  const { link, seen, open: again } = await linkBehind(first.url, second.url);
  link.start();
  await link.call(new Api.help.GetNearestDc());
  await link.stop();
  const later = again({ ...seen.saved!, host: 1 });
  later.link.start();
  await expect(later.link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
  await later.link.stop();
  expect([first.calls(), second.calls()]).toEqual([1, 2]);
  expect(later.seen.saved?.host).toBe(2);
});
