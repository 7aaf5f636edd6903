import type { ChatList } from '#contract/calls.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Remote } from '#contract/rpc.ts';
import { type ChatRow, chatOrder, type Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import { SvelteMap } from 'svelte/reactivity';
import { placeChat } from './chat-list-order.ts';
import type { PeersState } from './peers.svelte.ts';

const FIRST_SCREEN = 30;
const REFRESH_MS = 300;

/** The order of a list while it changes. */
interface Order {
  readonly ids: PeerId[];
  isMoved: boolean;
  /** False when the worker must be asked for the true order. */
  isSure: boolean;
}

function takeOut(order: Order, id: PeerId): void {
  const at = order.ids.indexOf(id);
  if (at < 0) return;
  order.ids.splice(at, 1);
  order.isMoved = true;
}

/** One folder of chats: every id in order, and the rows that somebody has looked at. */
export class ChatListState {
  readonly folder: Folder;
  ids = $state.raw<readonly PeerId[]>([]);
  /** False until the first answer, so that an empty list is not mistaken for a list not yet read. */
  isOpen = $state(false);
  /** False while the server's list has not been read to its end. */
  isComplete = $state(false);

  readonly #remote: Remote;
  readonly #peers: PeersState;
  readonly #rows = new SvelteMap<PeerId, ChatRow>();
  readonly #asked = new Set<PeerId>();
  #wanted: PeerId[] = [];
  #refresh: ReturnType<typeof setTimeout> | undefined;

  constructor(remote: Remote, peers: PeersState, folder: Folder) {
    this.#remote = remote;
    this.#peers = peers;
    this.folder = folder;
    remote.subscribe((event) => this.#hear(event));
  }

  row(id: PeerId): ChatRow | undefined {
    return this.#rows.get(id);
  }

  /** Rejects when the worker cannot tell; what is already shown stays. */
  async open(): Promise<void> {
    this.adopt(await this.#remote.call('chats.open', { folder: this.folder, first: FIRST_SCREEN }));
  }

  /** Takes the list that came with the opening of the session. */
  adopt(list: ChatList): void {
    this.#keep(list.rows);
    this.ids = list.ids;
    this.isComplete = list.isComplete;
    this.isOpen = true;
  }

  /** Asks for the rows that scrolled into view and are not known yet; those of one moment travel together. */
  want(ids: Iterable<PeerId>): void {
    const isIdle = this.#wanted.length === 0;
    for (const id of ids) {
      if (this.#rows.has(id) || this.#asked.has(id)) continue;
      this.#asked.add(id);
      this.#wanted.push(id);
    }
    if (isIdle && this.#wanted.length > 0) queueMicrotask(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    const ids = this.#wanted;
    this.#wanted = [];
    try {
      const rows = await this.#remote.call('chats.rows', { ids });
      // An event may have been quicker, and is then the fresher.
      this.#keep(rows.filter(({ chat }) => !this.#rows.has(chat.id)));
    } catch {
      // They stay skeletons, and are asked for again when they are scrolled to again.
    }
    for (const id of ids) this.#asked.delete(id);
  }

  #keep(rows: readonly ChatRow[]): void {
    for (const row of rows) {
      this.#rows.set(row.chat.id, row);
      this.#peers.put([row.peer, row.lastSender]);
    }
  }

  #hear(event: WorkerEvent): void {
    if (event.type === 'chats') this.#apply(event.rows, event.gone);
    else if (event.type === 'chatsReset') this.#refreshSoon();
    else if (event.type === 'engineChanged') this.#renew().catch(() => undefined);
  }

  /** All of one event before the screen hears of it: catching up changes hundreds of chats at a time. */
  #apply(rows: readonly ChatRow[], gone: readonly PeerId[]): void {
    const order: Order = { ids: [...this.ids], isMoved: false, isSure: true };
    for (const id of gone) {
      takeOut(order, id);
      this.#rows.delete(id);
    }
    for (const row of rows) this.#place(order, row);
    if (order.isMoved) this.ids = order.ids;
    if (!order.isSure) this.#refreshSoon();
  }

  #place(order: Order, row: ChatRow): void {
    const { id, folder } = row.chat;
    const known = this.#rows.get(id);
    if (known || folder === this.folder) this.#keep([row]);
    if (folder !== this.folder) return takeOut(order, id);
    if (!this.isOpen) return;
    if (known && chatOrder(known.chat) === chatOrder(row.chat) && order.ids.includes(id)) return;
    takeOut(order, id);
    const { index, isSure } = placeChat(row, order.ids, (other) => this.#rows.get(other));
    order.ids.splice(index, 0, id);
    order.isMoved = true;
    order.isSure &&= isSure;
  }

  /** Events were missed: the order and every row that is held are asked for anew, without showing skeletons meanwhile. */
  async #renew(): Promise<void> {
    if (!this.isOpen) return;
    await this.open();
    this.#keep(await this.#remote.call('chats.rows', { ids: [...this.#rows.keys()] }));
  }

  #refreshSoon(): void {
    this.#refresh ??= setTimeout(() => {
      this.#refresh = undefined;
      this.open().catch(() => undefined);
    }, REFRESH_MS);
  }
}
