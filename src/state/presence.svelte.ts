import type { Peer } from '#model/peer.ts';
import { isOnline } from '#model/presence.ts';
import { createSubscriber } from 'svelte/reactivity';

const TICK_MS = 20_000;

/** The time as the screen needs it: coarse, so that "online" ends and "5 minutes ago" grows old by themselves. */
export class PresenceState {
  readonly #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, TICK_MS);
    return () => clearInterval(timer);
  });

  /** Unix seconds; whoever reads it in markup is drawn again every 20 s. */
  get now(): number {
    this.#subscribe();
    return Math.floor(Date.now() / 1000);
  }

  isOnline(peer: Peer | undefined): boolean {
    return peer?.kind === 'user' && !peer.isBot && !peer.isSelf && isOnline(peer.presence, this.now);
  }
}
