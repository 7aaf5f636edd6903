import { gatedPort } from '#contract/ports.ts';
import { type News, type Port, type Served, serve } from '#contract/rpc.ts';
import { concerns, type Page } from '#worker/accounts/environment.ts';
import { createHandlers } from '#worker/accounts/handlers.ts';
import type { Host } from '#worker/accounts/host.ts';
import type { Lease } from './lease.ts';

/** Makes the engine; what it does to the world outside, it does while the lease is held. */
export type CreateHost = (emit: (event: News) => void, lease: Lease) => Host;

/** One tab's time as the leader: the engine, and the pages that it serves. */
export class Reign {
  readonly #host: Host;
  readonly #lease: Lease;
  readonly #served = new Map<string, { served: Served; page: Page }>();
  #isOver = false;

  constructor(createHost: CreateHost, lease: Lease) {
    this.#lease = lease;
    this.#host = createHost((event) => {
      for (const { served, page } of this.#served.values()) if (concerns(page, event)) served.emit(event);
    }, lease);
  }

  isHeld(): Promise<boolean> {
    return this.#lease.isHeld();
  }

  /** Answers the page of this tab over this port from now on; a port it had before is forgotten. */
  serve(port: Port, tab: string): void {
    this.dismiss(tab);
    if (this.#isOver) return;
    const page: Page = {};
    // Calls that waited while this tab stood still may belong to another engine by now.
    const gated = gatedPort(port, () => this.isHeld());
    this.#served.set(tab, { page, served: serve(gated, createHandlers(this.#host, page)) });
  }

  /** The tab is gone. */
  dismiss(tab: string): void {
    const entry = this.#served.get(tab);
    if (!entry) return;
    entry.served.close();
    this.#host.pages.forget(entry.page);
    this.#served.delete(tab);
  }

  /** Resolves when sockets and database are let go of. Nobody is answered any more. */
  async stop(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const { served } of this.#served.values()) served.close();
    this.#served.clear();
    await this.#host.stop().catch(() => undefined);
  }
}
