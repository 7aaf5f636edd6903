import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectLasting } from './lasting-worker.ts';
import type { Reply, Request } from './rpc.ts';

/** A worker that answers what it is told to, and whose end frees its lock. */
class FakeWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  readonly name: string;
  readonly heard: Request[] = [];
  isOver = false;

  constructor(name: string) {
    super();
    this.name = name;
  }

  postMessage(request: Request): void {
    structuredClone(request);
    this.heard.push(request);
  }

  terminate(): void {
    this.isOver = true;
  }

  say(reply: Reply): void {
    const event = Object.assign(new Event('message'), { data: reply }) as MessageEvent;
    this.onmessage?.(event);
    this.dispatchEvent(event);
  }
}

function aBrowser() {
  const workers: FakeWorker[] = [];
  const waiting = new Map<string, () => void>();
  const locks = { request: async (name: string, granted: () => void) => void waiting.set(name, granted) };
  const start = (name: string) => {
    const worker = new FakeWorker(name);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const remote = connectLasting(start, locks as unknown as LockManager);
  return { remote, workers, endOf: (worker: FakeWorker) => waiting.get(`xabar-tab-${worker.name}`)?.() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(1);

it('asks another worker again when the first is gone; a login step fails instead', async () => {
  const { remote, workers, endOf } = aBrowser();
  const usage = remote.call('peers.get', { ids: [] });
  const code = remote.call('auth.sendCode', { phone: '1' }).catch((error: unknown) => error);
  await settled();
  const [first] = workers as [FakeWorker];
  expect(first.heard).toHaveLength(2);
  first.say({ kind: 'events', events: [] });
  endOf(first);
  await settled();
  const second = workers[1]!;
  expect(second.heard).toMatchObject([{ kind: 'call', name: 'peers.get' }]);
  expect(await code).toMatchObject({ code: 'WORKER_GONE' });
  second.say({ kind: 'result', id: second.heard[0]!.id, value: [] });
  expect(await usage).toEqual([]);
});

it('lets a caller hear that what he gave cannot be sent', async () => {
  const { remote } = aBrowser();
  const params = { ids: [() => 1] } as never;
  await expect(remote.call('peers.get', params)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

it('gives up a worker that never says a word, more slowly each time', async () => {
  const { remote, workers } = aBrowser();
  void remote.call('peers.get', { ids: [] });
  await vi.advanceTimersByTimeAsync(21_000);
  expect(workers.map(({ isOver }) => isOver)).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(21_000);
  expect(workers).toHaveLength(2);
  expect(workers[1]!.heard).toMatchObject([{ name: 'peers.get' }]);
  workers[1]!.say({ kind: 'events', events: [] });
  await vi.advanceTimersByTimeAsync(200_000);
  expect(workers).toHaveLength(2);
});

it('is closed when the script cannot be loaded, not by an error in a running worker', async () => {
  const { remote, workers } = aBrowser();
  const call = remote.call('peers.get', { ids: [] }).catch((error: unknown) => error);
  const thrown = Object.assign(new Event('error'), { message: 'thrown inside' });
  workers[0]!.dispatchEvent(thrown);
  let isOver = false;
  void call.then(() => (isOver = true));
  await settled();
  expect(isOver).toBe(false);
  workers[0]!.dispatchEvent(new Event('error'));
  expect(await call).toMatchObject({ code: 'WORKER_GONE' });
  await vi.advanceTimersByTimeAsync(100_000);
  expect(workers).toHaveLength(1);
});
