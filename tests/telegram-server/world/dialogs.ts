import type { Con, Type } from '../tl/schema.gen.ts';
import { isMember } from './chat-record.ts';
import type { DialogRecord } from './dialog-record.ts';
import { chatIdOf, chatKey, channelKey, historyKey, type HistoryKey } from './peers.ts';
import { seededDialog, seededPins } from './seed/seeded-dialog.ts';
import type { WorldPart } from './state.ts';
import { unreadCount } from './read-marks.ts';
import type { World } from './world.ts';

interface Table {
  records: Map<HistoryKey, DialogRecord>;
  /** Pinned conversations by folder, the first on top. */
  pins: Map<number, HistoryKey[]>;
  /** The order of the list by folder; dropped when something changed. */
  orders: Map<number | undefined, HistoryKey[]>;
  unread: Map<HistoryKey, number>;
  filters: Type['DialogFilter'][];
}

/** What pins are allowed, as the client configuration says. */
export const PINNED_MAX = { main: 5, archive: 100 };

/** Everybody's list of dialogs. See https://core.telegram.org/api/folders and https://core.telegram.org/constructor/dialog */
export class DialogStore implements WorldPart {
  readonly #world: World;
  readonly #tables = new Map<bigint, Table>();

  constructor(world: World) {
    this.#world = world;
  }

  /** How the conversation stands; a fresh record if the user never had it. */
  get(userId: bigint, key: HistoryKey): DialogRecord {
    const { records } = this.#table(userId);
    let record = records.get(key);
    if (record === undefined) {
      record = {
        key,
        readInbox: 0,
        readOutbox: 0,
        unreadMark: false,
        folder: 0,
        unreadMentions: new Set(),
        unreadReactions: new Set(),
      };
      records.set(key, record);
    }
    return record;
  }

  /** Whether anybody has looked at the user's dialogs; until then they are as the seeded world and the messages make them. */
  isMade(userId: bigint): boolean {
    return this.#tables.has(userId);
  }

  /** The same by peer. */
  of(userId: bigint, peer: Type['Peer']): DialogRecord {
    return this.get(userId, historyKey(userId, peer));
  }

  change(userId: bigint, key: HistoryKey, changes: Partial<DialogRecord>): DialogRecord {
    const record = Object.assign(this.get(userId, key), changes);
    this.stale(userId, key);
    return record;
  }

  /** Must be called when messages came or went, or read marks moved. */
  stale(userId: bigint, key: HistoryKey): void {
    const table = this.#tables.get(userId);
    table?.orders.clear();
    table?.unread.delete(key);
  }

  unread(userId: bigint, key: HistoryKey): number {
    const { unread } = this.#table(userId);
    let count = unread.get(key);
    if (count === undefined) unread.set(key, (count = unreadCount(this.#world, userId, key)));
    return count;
  }

  /** Whether the conversation stands in the user's list. */
  isListed(userId: bigint, key: HistoryKey): boolean {
    const record = this.#table(userId).records.get(key);
    if (record === undefined || record.hidden === true) return false;
    const chatId = chatIdOf(key);
    if (chatId !== undefined && key.startsWith('n:')) {
      return isMember(this.#world.chats.require(chatId).members.get(userId));
    }
    return this.#world.boxes.user(userId).list(key).length > 0;
  }

  /** All of the user's conversations of one folder (undefined: of all), the one with the latest message first. Pins are not considered. */
  ordered(userId: bigint, folder: number | undefined): readonly HistoryKey[] {
    const table = this.#table(userId);
    let order = table.orders.get(folder);
    if (order === undefined) {
      const listed = [...table.records.values()].filter((record) => {
        return (folder === undefined || record.folder === folder) && this.isListed(userId, record.key);
      });
      order = this.#sorted(
        userId,
        listed.map((record) => record.key),
      );
      table.orders.set(folder, order);
    }
    return order;
  }

  /** The id and date of the last message in the dialog; zeros when it is empty. */
  top(userId: bigint, key: HistoryKey): { id: number; date: number } {
    const box = this.#world.boxes.of(userId, key);
    const id = box.list(key).last;
    if (id === undefined) return { id: 0, date: 0 };
    return { id, date: this.#dateOf(key, box.locate(id)!.index) };
  }

  pins(userId: bigint, folder: number): readonly HistoryKey[] {
    return (this.#table(userId).pins.get(folder) ?? []).filter((key) => this.isListed(userId, key));
  }

  setPins(userId: bigint, folder: number, keys: HistoryKey[]): void {
    this.#table(userId).pins.set(folder, keys);
  }

  /** All drafts of the user, also where the dialog is not listed. */
  drafts(userId: bigint): { key: HistoryKey; draft: Con['draftMessage'] }[] {
    const records = [...this.#table(userId).records.values()];
    return records.flatMap(({ key, draft }) => (draft === undefined ? [] : [{ key, draft }]));
  }

  filters(userId: bigint): Type['DialogFilter'][] {
    return this.#table(userId).filters;
  }

  setFilters(userId: bigint, filters: Type['DialogFilter'][]): void {
    this.#table(userId).filters = filters;
  }

  exportState(): unknown {
    return [...this.#tables].map(([userId, table]): DialogState => {
      return { userId, records: [...table.records.values()], pins: [...table.pins], filters: table.filters };
    });
  }

  importState(state: unknown): void {
    for (const { userId, records, pins, filters } of state as DialogState[]) {
      const byKey = new Map(records.map((record) => [record.key, record]));
      this.#tables.set(userId, {
        records: byKey,
        pins: new Map(pins),
        orders: new Map(),
        unread: new Map(),
        filters,
      });
    }
  }

  /** A user's table is made from the seeded world, his memberships and what came since when it is first needed. */
  #table(userId: bigint): Table {
    let table = this.#tables.get(userId);
    if (table === undefined) {
      table = { records: new Map(), pins: new Map(), orders: new Map(), unread: new Map(), filters: [] };
      this.#tables.set(userId, table);
      for (const slot of this.#world.plan.slotsOf(userId)) {
        table.records.set(slot.key, seededDialog(this.#world, slot, userId));
      }
      for (const chat of this.#world.chats.ofUser(userId)) {
        const key = chat.form === 'group' ? chatKey(chat.id) : channelKey(chat.id);
        if (!table.records.has(key)) this.get(userId, key);
      }
      for (const key of this.#world.boxes.user(userId).grown) this.get(userId, key);
      table.pins = seededPins(this.#world.plan, userId);
    }
    return table;
  }

  #sorted(userId: bigint, keys: HistoryKey[]): HistoryKey[] {
    const tops = new Map(keys.map((key) => [key, this.top(userId, key)]));
    return keys.sort((one, other) => {
      const [a, b] = [tops.get(one)!, tops.get(other)!];
      return b.date - a.date || b.id - a.id || (one < other ? 1 : -1);
    });
  }

  /** Dates of seeded messages are known without making them. */
  #dateOf(key: HistoryKey, index: number): number {
    const slot = this.#world.plan.slot(key);
    if (slot !== undefined && index < slot.count) return this.#world.plan.dateOf(slot, index);
    return this.#world.messages.require(key, index).date;
  }
}

interface DialogState {
  userId: bigint;
  records: DialogRecord[];
  pins: [number, HistoryKey[]][];
  filters: Type['DialogFilter'][];
}
