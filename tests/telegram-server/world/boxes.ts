import { EventLog, type LoggedEvent } from './event-log.ts';
import type { Type } from '../tl/schema.gen.ts';
import { IdList } from './id-list.ts';
import { channelKey, type HistoryKey } from './peers.ts';
import { seededUserIds, type SeededIds } from './seed/seeded-ids.ts';
import type { WorldPart } from './state.ts';
import type { World } from './world.ts';

/** Where a message stands: its conversation, and its place in it counted from 0. */
export interface Place {
  key: HistoryKey;
  index: number;
}

/** An update of the account that no pts orders, with the time it was made, for updates.getDifference. */
export interface CommonUpdate {
  date: number;
  update: Type['Update'];
}

/**
 * One message box: of a user (all his private chats and basic groups, which share ids) or of a channel. Knows which ids
 * stand for which messages, and what happened. See https://core.telegram.org/api/updates#message-related-event-sequences
 */
export class Box {
  readonly log: EventLog;
  /** Of a user's box: the sequence of account-wide update containers, and the latest of those updates. */
  seq = 1;
  common: CommonUpdate[] = [];
  /** Unix seconds of the latest event; 0 when there was none since the world was made. */
  changedAt = 0;
  readonly #seeded: SeededIds;
  readonly #lists = new Map<HistoryKey, IdList>();
  readonly #places = new Map<number, Place>();
  readonly #ids = new Map<HistoryKey, Map<number, number>>();
  readonly #removed = new Set<number>();
  #nextId: number;

  constructor(seeded: SeededIds, bound: () => number) {
    this.#seeded = seeded;
    this.#nextId = seeded.total + 1;
    this.log = new EventLog(seeded.total + 1, bound);
  }

  /** The ids of a history that are there, ascending. */
  list(key: HistoryKey): IdList {
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = new IdList(this.#seeded.idsOf(key))));
    return list;
  }

  /** Histories that got messages since the world was made. */
  get grown(): Iterable<HistoryKey> {
    return this.#ids.keys();
  }

  /** Where the message with this id stands; undefined when there is none, or none any more. */
  locate(id: number): Place | undefined {
    if (this.#removed.has(id)) return undefined;
    return this.#places.get(id) ?? this.#seeded.place(id);
  }

  /** The id of a message in this box; undefined when it never came here or was taken out. */
  idOf(key: HistoryKey, index: number): number | undefined {
    const id = this.givenId(key, index);
    return id === undefined || this.#removed.has(id) ? undefined : id;
  }

  /** The same, also when the message was taken out since: an answer goes on naming what it answered. */
  givenId(key: HistoryKey, index: number): number | undefined {
    return this.#ids.get(key)?.get(index) ?? this.#seeded.idsOf(key)[index];
  }

  /** The greatest id of this box among the first messages of a history, up to `index`; 0 if there is none. */
  lastIdUpTo(key: HistoryKey, index: number): number {
    for (let at = index; at >= 0; at--) {
      const id = this.idOf(key, at);
      if (id !== undefined) return id;
    }
    return 0;
  }

  /** Gives a message its id here. */
  take(key: HistoryKey, index: number): number {
    const id = this.#nextId++;
    this.#place(id, { key, index });
    this.list(key).push(id);
    return id;
  }

  /** Takes messages out; those that were not there are ignored. Gives the ones that were. */
  remove(ids: readonly number[]): number[] {
    const byKey = new Map<HistoryKey, Set<number>>();
    const gone: number[] = [];
    for (const id of new Set(ids)) {
      const place = this.locate(id);
      if (place === undefined) continue;
      gone.push(id);
      byKey.set(place.key, (byKey.get(place.key) ?? new Set()).add(id));
    }
    for (const [key, set] of byKey) this.list(key).remove(set);
    for (const id of gone) this.#removed.add(id);
    return gone;
  }

  get topId(): number {
    return this.#nextId - 1;
  }

  #place(id: number, place: Place): void {
    this.#places.set(id, place);
    let ids = this.#ids.get(place.key);
    if (ids === undefined) this.#ids.set(place.key, (ids = new Map()));
    ids.set(place.index, id);
  }

  exportState(): BoxState {
    return {
      log: this.log.exportState(),
      seq: this.seq,
      common: this.common,
      changedAt: this.changedAt,
      nextId: this.#nextId,
      places: [...this.#places],
      removed: [...this.#removed],
    };
  }

  importState(state: BoxState): void {
    this.log.importState(state.log);
    this.seq = state.seq;
    this.common = state.common;
    this.changedAt = state.changedAt ?? 0;
    this.#nextId = state.nextId;
    for (const [id, place] of state.places) {
      this.#place(id, place);
      this.list(place.key).push(id);
    }
    this.remove(state.removed);
  }
}

export interface BoxState {
  log: { pts: number; events: LoggedEvent[] };
  seq: number;
  common: CommonUpdate[];
  changedAt?: number;
  nextId: number;
  places: [number, Place][];
  removed: number[];
}

/** All boxes, each made when somebody first looks into it. */
export class BoxStore implements WorldPart {
  /** How many events a box remembers, how many one difference tells, how many account updates are kept. */
  readonly bounds = { user: 5000, channel: 2000, slice: 500, common: 300 };
  readonly #world: World;
  readonly #users = new Map<bigint, Box>();
  readonly #channels = new Map<bigint, Box>();

  constructor(world: World) {
    this.#world = world;
  }

  user(userId: bigint): Box {
    let box = this.#users.get(userId);
    if (box === undefined) {
      box = new Box(seededUserIds(this.#world.plan, userId), () => this.bounds.user);
      this.#users.set(userId, box);
    }
    return box;
  }

  channel(channelId: bigint): Box {
    let box = this.#channels.get(channelId);
    if (box === undefined) {
      const seeded = this.#world.plan.channelIds(channelKey(channelId));
      box = new Box(seeded, () => this.bounds.channel);
      this.#channels.set(channelId, box);
    }
    return box;
  }

  /** The box in which `viewer` finds a conversation. */
  of(viewer: bigint, key: HistoryKey): Box {
    return key.startsWith('n:') ? this.channel(BigInt(key.slice(2))) : this.user(viewer);
  }

  exportState(): unknown {
    return { users: exportAll(this.#users), channels: exportAll(this.#channels) };
  }

  importState(state: unknown): void {
    const { users, channels } = state as { users: [bigint, BoxState][]; channels: [bigint, BoxState][] };
    for (const [id, box] of users) this.user(id).importState(box);
    for (const [id, box] of channels) this.channel(id).importState(box);
  }
}

function exportAll(boxes: ReadonlyMap<bigint, Box>): [bigint, BoxState][] {
  return [...boxes].map(([id, box]) => [id, box.exportState()]);
}
