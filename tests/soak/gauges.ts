import type { Page } from '@playwright/test';
import { WorkerSession } from './worker-session.ts';

interface HeapUsage {
  readonly usedSize: number;
}

/** What is measured of a page and its worker. */
export class Gauges {
  readonly #page: { send<R>(method: string): Promise<R> };
  readonly #worker: WorkerSession;
  /** Sockets that stood before the debugger looked: it names them only when they close. */
  #older = 0;
  readonly #begun = new Set<string>();
  readonly #open = new Set<string>();
  #mostSockets = 0;

  private constructor(page: { send<R>(method: string): Promise<R> }, worker: WorkerSession) {
    this.#page = page;
    this.#worker = worker;
    worker.onEvent = (method, params) =>
      this.#note(method, (params as { requestId?: string }).requestId ?? '');
  }

  #note(method: string, id: string): void {
    if (method === 'Network.webSocketCreated') this.#begun.add(id);
    if (method === 'Network.webSocketHandshakeResponseReceived') this.#open.add(id);
    if (method === 'Network.webSocketClosed') {
      this.#open.delete(id);
      // One that never came to stand was counted nowhere.
      if (!this.#begun.delete(id)) this.#older--;
    }
    this.#mostSockets = Math.max(this.#mostSockets, this.#sockets);
  }

  get #sockets(): number {
    return this.#open.size + this.#older;
  }

  /** `openNow` is how many sockets there are already: the debugger tells of new ones only. */
  static async open(page: Page, openNow: () => number): Promise<Gauges> {
    const session = await page.context().newCDPSession(page);
    const worker = await WorkerSession.open(page);
    const gauges = new Gauges(
      { send: (method) => session.send(method as 'Runtime.getHeapUsage') as never },
      worker,
    );
    await worker.send('Network.enable');
    gauges.#older += openNow();
    return gauges;
  }

  /** The most WebSockets that the browser had open at once since this was last asked. */
  takeMostSockets(): number {
    const most = this.#mostSockets;
    this.#mostSockets = this.#sockets;
    return most;
  }

  /** Megabytes that page and worker still hold after a collection of garbage. */
  async heaps(): Promise<{ page: number; worker: number }> {
    const [page, worker] = await Promise.all([heapOf(this.#page), heapOf(this.#worker)]);
    return { page, worker };
  }
}

async function heapOf(session: { send<R>(method: string): Promise<R> }): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send<HeapUsage>('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
