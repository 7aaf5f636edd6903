import { portPair } from '#contract/ports.ts';
import { Relay } from '#contract/relay.ts';
import { type News, type Port, type Served, serve } from '#contract/rpc.ts';
import { TabChannel } from '#contract/tab-channel.ts';
import { createHandlers } from '#worker/accounts/handlers.ts';
import { concerns, type Page } from '#worker/accounts/environment.ts';
import type { Host } from '#worker/accounts/host.ts';

const NAME = 'xabar-engine';
/** Milliseconds between looks whether the leading tab still answers, and how long it may take. */
const LOOK = 1000;
const ANSWER = 800;

/**
 * One tab's worker. All workers race for a Web Lock; the holder runs the engine and serves its own page and, over a
 * BroadcastChannel, the pages of the others. When the holder goes, the lock does too, and another takes over.
 */
export class Tab {
  readonly #relay: Relay;
  readonly #channel: TabChannel;
  readonly #createHost: (emit: (event: News) => void) => Host;
  readonly #served = new Map<string, { served: Served; page: Page }>();
  #host: Host | undefined;

  constructor(page: Port, createHost: (emit: (event: News) => void) => Host) {
    this.#createHost = createHost;
    this.#relay = new Relay(page);
    this.#channel = new TabChannel(NAME, {
      onLeader: (port) => this.#relay.setEngine(port),
      onFollower: (port, tab) => this.#welcome(port, tab),
    });
  }

  /** Joins the race. Never settles while the tab lives. */
  async run(): Promise<void> {
    void this.#followOnceAlive();
    for (;;) await this.#leadWhenFree({});
  }

  /** A lock is held for as long as this worker lives: the leader learns by it that a follower is gone, so it comes first. */
  async #followOnceAlive(): Promise<void> {
    await new Promise<void>((held) => {
      const live = () => (held(), forever);
      void navigator.locks.request(lifeOf(this.#channel.id), live);
    });
    if (!this.#host) this.#channel.follow();
    void this.#watchLeader();
  }

  async #leadWhenFree(options: LockOptions): Promise<void> {
    const held = navigator.locks.request(NAME, options, async () => {
      this.#lead();
      await forever;
    });
    // Rejected when another tab took the lock away, believing this one frozen.
    await held.catch(() => this.#stepDown());
  }

  #lead(): void {
    const host = this.#createHost((event) => {
      for (const { served, page } of this.#served.values()) if (concerns(page, event)) served.emit(event);
    });
    this.#host = host;
    this.#channel.lead();
    const [near, far] = portPair();
    this.#serve(far, this.#channel.id);
    this.#relay.setEngine(near);
  }

  async #stepDown(): Promise<void> {
    const host = this.#host;
    this.#host = undefined;
    this.#relay.setEngine(undefined);
    for (const { served } of this.#served.values()) served.close();
    this.#served.clear();
    await host?.stop();
    this.#channel.follow();
  }

  #welcome(port: Port, tab: string): void {
    this.#serve(port, tab);
    void navigator.locks.request(lifeOf(tab), () => this.#dismiss(tab));
  }

  #serve(port: Port, tab: string): void {
    if (!this.#host) return;
    this.#stopServing(tab);
    const page: Page = {};
    this.#served.set(tab, { page, served: serve(port, createHandlers(this.#host, page)) });
  }

  #dismiss(tab: string): void {
    this.#stopServing(tab);
    this.#channel.forget(tab);
  }

  #stopServing(tab: string): void {
    const entry = this.#served.get(tab);
    if (!entry) return;
    entry.served.close();
    this.#host?.pages.forget(entry.page);
    this.#served.delete(tab);
  }

  /** A frozen tab keeps its lock and answers nobody: after two missed answers the lock is taken from it. */
  async #watchLeader(): Promise<void> {
    for (let missed = 0; ; await new Promise((resolve) => setTimeout(resolve, LOOK))) {
      if (this.#host) missed = 0;
      else if (await this.#channel.isLeaderAlive(ANSWER)) missed = 0;
      else if (++missed === 2) {
        missed = 0;
        void this.#leadWhenFree({ steal: true });
      }
    }
  }
}

const forever = new Promise<never>(() => undefined);
const lifeOf = (tab: string): string => `xabar-tab-${tab}`;
