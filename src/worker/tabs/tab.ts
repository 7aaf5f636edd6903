import { lifeOf } from '#contract/life-lock.ts';
import { portPair } from '#contract/ports.ts';
import { Relay } from '#contract/relay.ts';
import type { Port } from '#contract/rpc.ts';
import { TabChannel } from '#contract/tab-channel.ts';
import { watchLeader } from './leader-watch.ts';
import { Lease } from './lease.ts';
import { type CreateHost, Reign } from './reign.ts';

const NAME = 'xabar-engine';

/**
 * One tab's worker. All workers race for a Web Lock; the holder runs the engine and serves its own page and, over a
 * BroadcastChannel, the pages of the others. When the holder goes, the lock does too, and another takes over.
 */
export class Tab {
  readonly #relay: Relay;
  readonly #channel: TabChannel;
  readonly #createHost: CreateHost;
  #reign: Reign | undefined;
  /** The end of the reign before: two engines of one worker must not meet. */
  #ended: Promise<void> = Promise.resolve();

  /** `id` is unlike that of any other tab. */
  constructor(page: Port, id: string, createHost: CreateHost) {
    this.#createHost = createHost;
    this.#relay = new Relay(page);
    this.#channel = new TabChannel(NAME, id, {
      onLeader: (port) => this.#relay.setEngine(port),
      onFollower: (port, tab) => this.#welcome(port, tab),
    });
  }

  /** Joins the race. Never settles while the tab lives. */
  async run(): Promise<void> {
    await this.#live();
    this.#relay.greet();
    this.#channel.follow();
    void watchLeader({
      locks: navigator.locks,
      engineLock: NAME,
      ownLock: lifeOf(this.#channel.id),
      isLeading: () => this.#reign !== undefined,
      askForLife: () => this.#channel.askForLife(),
      takeOver: () => void this.#leadWhenFree({ steal: true }),
    });
    for (;;) await this.#leadWhenFree({});
  }

  /** Takes the lock that is held for as long as this worker lives; before it, nobody could know that the tab is gone. */
  #live(): Promise<void> {
    return new Promise((held) => {
      void navigator.locks.request(lifeOf(this.#channel.id), () => (held(), forever));
    });
  }

  async #leadWhenFree(options: LockOptions): Promise<void> {
    let reign: Promise<Reign> | undefined;
    const led = navigator.locks.request(NAME, options, async () => {
      reign = this.#lead();
      await forever;
    });
    // Rejected when another tab took the lock away, believing this one frozen.
    await led.catch(async () => this.#stepDown(await reign));
  }

  async #lead(): Promise<Reign> {
    if (this.#reign) this.#stepDown(this.#reign);
    await this.#ended;
    const { id } = this.#channel;
    const reign = new Reign(this.#createHost, new Lease(navigator.locks, NAME, lifeOf(id)));
    this.#reign = reign;
    this.#channel.lead();
    const [near, far] = portPair();
    reign.serve(far, id);
    this.#relay.setEngine(near);
    return reign;
  }

  #stepDown(reign: Reign | undefined): void {
    if (!reign || this.#reign !== reign) return;
    this.#reign = undefined;
    this.#relay.setEngine(undefined);
    this.#ended = reign.stop();
    this.#channel.follow();
  }

  /** True when the tab is served from now on. */
  async #welcome(port: Port, tab: string): Promise<boolean> {
    const reign = this.#reign;
    if (!reign || !(await reign.isHeld())) return false;
    reign.serve(port, tab);
    void navigator.locks.request(lifeOf(tab), () => this.#dismiss(reign, tab));
    return true;
  }

  #dismiss(reign: Reign, tab: string): void {
    reign.dismiss(tab);
    if (this.#reign === reign) this.#channel.forget(tab);
  }
}

const forever = new Promise<never>(() => undefined);
