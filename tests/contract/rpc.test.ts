import { expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import { portPair } from '#contract/ports.ts';
import { Relay } from '#contract/relay.ts';
import { connect, type Handlers, serve } from '#contract/rpc.ts';

/** Only the calls a test needs; the rest would answer as unknown. */
const handlers = (some: Partial<Handlers>): Handlers => some as Handlers;
const online: WorkerEvent = { type: 'connection', connection: { state: 'online' } };

function pair(some: Partial<Handlers>) {
  const [near, far] = portPair();
  return { served: serve(far, handlers(some)), remote: connect(near) };
}

it('answers calls with what the handler returns', async () => {
  const { remote } = pair({ 'peers.get': async ({ ids }) => ids.map((id) => ({ id }) as never) });
  expect(await remote.call('peers.get', { ids: ['u1', 'c2'] })).toEqual([{ id: 'u1' }, { id: 'c2' }]);
});

it('carries an error as its code and data, and nothing of a foreign error', async () => {
  const { remote } = pair({
    'auth.sendCode': async () => {
      throw new CallError('FLOOD_WAIT', { seconds: 31 });
    },
    'auth.back': async () => {
      throw new Error('secret detail');
    },
  });
  await expect(remote.call('auth.sendCode', { phone: '1' })).rejects.toMatchObject({
    code: 'FLOOD_WAIT',
    seconds: 31,
  });
  const foreign = await remote.call('auth.back', {}).catch((error: unknown) => error);
  expect(foreign).toMatchObject({ code: 'INTERNAL' });
  expect(String(foreign)).not.toContain('secret');
});

it('refuses names that are no calls, also those every object has', async () => {
  const { remote } = pair({});
  await expect(remote.call('toString' as 'auth.back', {})).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

it('tells the handler that the page gave up', async () => {
  const aborted = deferred<boolean>();
  const { remote } = pair({
    'media.isCached': (_, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => aborted.resolve(true))),
  });
  const controller = new AbortController();
  const call = remote.call(
    'media.isCached',
    { source: { kind: 'pending', randomId: '1' } },
    { signal: controller.signal },
  );
  await Promise.resolve();
  controller.abort();
  await expect(call).rejects.toMatchObject({ code: 'ABORTED' });
  expect(await aborted.promise).toBe(true);
});

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

it('brings events in one batch, before the answer that follows them', async () => {
  const heard: string[] = [];
  const { remote, served } = pair({
    'storage.clearFiles': async () => {
      served.emit(online);
      served.emit({ type: 'chatsReset' });
    },
  });
  remote.subscribe((event) => heard.push(event.type));
  await remote.call('storage.clearFiles', {});
  expect(heard).toEqual(['connection', 'chatsReset']);
});

it('fails what is pending when it is closed, and everything after', async () => {
  const { remote } = pair({ 'auth.back': () => new Promise(() => undefined) });
  const call = remote.call('auth.back', {});
  remote.close();
  await expect(call).rejects.toMatchObject({ code: 'WORKER_GONE' });
  await expect(remote.call('auth.back', {})).rejects.toMatchObject({ code: 'WORKER_GONE' });
});

it('asks the next engine again what the last one did not answer, except login steps', async () => {
  const [page, relayed] = portPair();
  const remote = connect(page);
  const relay = new Relay(relayed);
  const silent = portPair();
  serve(
    silent[1],
    handlers({
      'chats.rows': () => new Promise(() => undefined),
      'auth.sendCode': () => new Promise(() => undefined),
    }),
  );
  relay.setEngine(silent[0]);
  const rows = remote.call('chats.rows', { ids: [] });
  const code = remote.call('auth.sendCode', { phone: '1' });
  const heard: string[] = [];
  remote.subscribe((event) => heard.push(event.type));
  await new Promise((resolve) => setImmediate(resolve));

  const next = portPair();
  serve(next[1], handlers({ 'chats.rows': async () => [] }));
  relay.setEngine(next[0]);
  expect(await rows).toEqual([]);
  await expect(code).rejects.toMatchObject({ code: 'WORKER_GONE' });
  expect(heard).toEqual(['engineChanged']);
});

it('fixes the random id of a message before it leaves, the same for every engine', async () => {
  const [page, relayed] = portPair();
  const remote = connect(page);
  const relay = new Relay(relayed);
  const seen: unknown[] = [];
  const engine = (answers: boolean) => {
    const [near, far] = portPair();
    serve(
      far,
      handlers({
        'sending.sendText': (p) => {
          seen.push(p.randomId);
          return answers ? Promise.resolve({} as never) : new Promise(() => undefined);
        },
      }),
    );
    relay.setEngine(near);
  };
  engine(false);
  const sent = remote.call('sending.sendText', { chatId: 'u1', content: { text: 'salom', entities: [] } });
  await new Promise((resolve) => setImmediate(resolve));
  engine(true);
  await sent;
  expect(seen).toHaveLength(2);
  expect(seen[0]).toMatch(/^-?\d+$/);
  expect(seen[1]).toBe(seen[0]);
});
