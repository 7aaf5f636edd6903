import type { Remote } from '#contract/rpc.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import type { Presence } from '#model/presence.ts';
import { SvelteMap } from 'svelte/reactivity';

/** Everybody the page has heard of, always the latest word about them. */
export class PeersState {
  readonly #remote: Remote;
  readonly #known = new SvelteMap<PeerId, Peer>();
  readonly #asked = new Set<PeerId>();
  #wanted: PeerId[] = [];

  constructor(remote: Remote) {
    this.#remote = remote;
    remote.subscribe((event) => {
      if (event.type === 'peers') this.put(event.peers);
      if (event.type === 'presence') this.#setPresence(event.userId, event.presence);
    });
  }

  get(id: PeerId | undefined): Peer | undefined {
    return id === undefined ? undefined : this.#known.get(id);
  }

  put(peers: Iterable<Peer | undefined>): void {
    for (const peer of peers) if (peer) this.#known.set(peer.id, peer);
  }

  /** Asks the worker for those not yet known; calls of one moment travel together. */
  require(ids: Iterable<PeerId>): void {
    const isIdle = this.#wanted.length === 0;
    for (const id of ids) {
      if (this.#known.has(id) || this.#asked.has(id)) continue;
      this.#asked.add(id);
      this.#wanted.push(id);
    }
    if (isIdle && this.#wanted.length > 0) queueMicrotask(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    const ids = this.#wanted;
    this.#wanted = [];
    try {
      this.put(await this.#remote.call('peers.get', { ids }));
    } catch {
      // They stay nameless until somebody needs them again.
      for (const id of ids) this.#asked.delete(id);
    }
  }

  #setPresence(userId: PeerId, presence: Presence): void {
    const peer = this.#known.get(userId);
    if (peer?.kind === 'user') this.#known.set(userId, { ...peer, presence });
  }
}
