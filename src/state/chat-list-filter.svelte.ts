import type { Remote } from '#contract/rpc.ts';
import type { ChatRow } from '#model/chat.ts';
import type { PeersState } from './peers.svelte.ts';

const DEBOUNCE_MS = 120;
const LIMIT = 100;

/** Finds chats of both folders by name; works without the network. */
export class ChatFilterState {
  query = $state('');
  /** Undefined while nothing is looked for; the last answer stays until the next is there. */
  found = $state.raw<readonly ChatRow[]>();

  readonly #remote: Remote;
  readonly #peers: PeersState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  constructor(remote: Remote, peers: PeersState) {
    this.#remote = remote;
    this.#peers = peers;
  }

  set(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#running?.abort();
    if (query.trim() === '') this.found = undefined;
    else this.#timer = setTimeout(() => void this.#ask(query.trim()), DEBOUNCE_MS);
  }

  clear(): void {
    this.set('');
  }

  async #ask(query: string): Promise<void> {
    const controller = new AbortController();
    this.#running = controller;
    try {
      const rows = await this.#remote.call(
        'chats.filter',
        { query, limit: LIMIT },
        { signal: controller.signal },
      );
      if (controller.signal.aborted) return;
      this.#peers.put(rows.flatMap(({ peer, lastSender }) => [peer, lastSender]));
      this.found = rows;
    } catch {
      if (!controller.signal.aborted) this.found = [];
    }
  }
}
