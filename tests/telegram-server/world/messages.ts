import type { MessageRecord, NewMessage } from './message-record.ts';
import type { HistoryKey } from './peers.ts';
import { seededMessage } from './seed/seeded-message.ts';
import type { WorldPart } from './state.ts';
import type { World } from './world.ts';

/** How many seeded messages are kept at hand after they were made; they can be made again at any time. */
const AT_HAND = 4000;

/**
 * Every message there is. A seeded one is a function of (seed, conversation, index) and is made when somebody asks;
 * only what was changed or sent since is stored.
 */
export class MessageStore implements WorldPart {
  readonly #world: World;
  readonly #stored = new Map<HistoryKey, Map<number, MessageRecord>>();
  readonly #lengths = new Map<HistoryKey, number>();
  #atHand = new Map<string, MessageRecord>();
  readonly #randomIds = new Map<bigint, Set<bigint>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** How many messages the conversation ever had. */
  length(key: HistoryKey): number {
    return this.#lengths.get(key) ?? this.#world.plan.countOf(key);
  }

  get(key: HistoryKey, index: number): MessageRecord | undefined {
    const stored = this.#stored.get(key)?.get(index);
    if (stored !== undefined) return stored;
    return index >= 0 && index < this.#world.plan.countOf(key) ? this.#seeded(key, index) : undefined;
  }

  /** Whether the message is kept, rather than made when asked for. */
  isStored(key: HistoryKey, index: number): boolean {
    return this.#stored.get(key)?.has(index) === true;
  }

  /** The record, or a thrown error: for places that a box gave. */
  require(key: HistoryKey, index: number): MessageRecord {
    const record = this.get(key, index);
    if (record === undefined) throw new Error(`no message ${index} in ${key}`);
    return record;
  }

  add(message: NewMessage): MessageRecord {
    const index = this.length(message.key);
    const record: MessageRecord = { ...message, index };
    this.#lengths.set(message.key, index + 1);
    this.#keep(record);
    return record;
  }

  /** Changes a message; a seeded one is stored from then on. A field set to undefined is taken away. */
  change(
    key: HistoryKey,
    index: number,
    changes: { [K in keyof MessageRecord]?: MessageRecord[K] | undefined },
  ): MessageRecord {
    const changed = { ...this.require(key, index), ...changes } as MessageRecord;
    this.#keep(changed);
    return changed;
  }

  /** True the first time a user gives this random id, false afterwards. */
  claimRandomId(userId: bigint, randomId: bigint): boolean {
    const known = this.#randomIds.get(userId) ?? new Set<bigint>();
    this.#randomIds.set(userId, known);
    if (known.has(randomId)) return false;
    known.add(randomId);
    return true;
  }

  exportState(): unknown {
    return {
      epoch: this.#world.plan.epoch,
      stored: [...this.#stored].map(([key, records]) => [key, [...records.values()]]),
      lengths: [...this.#lengths],
      randomIds: [...this.#randomIds].map(([userId, ids]) => [userId, [...ids]]),
    } satisfies MessageState;
  }

  importState(state: unknown): void {
    const { epoch, stored, lengths, randomIds } = state as MessageState;
    this.#world.plan.epoch = epoch;
    this.#atHand.clear();
    for (const [, records] of stored) for (const record of records) this.#keep(record);
    for (const [key, length] of lengths) this.#lengths.set(key, length);
    for (const [userId, ids] of randomIds) this.#randomIds.set(userId, new Set(ids));
  }

  #keep(record: MessageRecord): void {
    let records = this.#stored.get(record.key);
    if (records === undefined) this.#stored.set(record.key, (records = new Map()));
    records.set(record.index, record);
  }

  #seeded(key: HistoryKey, index: number): MessageRecord {
    const name = `${key}/${index}`;
    let record = this.#atHand.get(name);
    if (record === undefined) {
      record = seededMessage(this.#world, key, index);
      if (this.#atHand.size >= AT_HAND) this.#atHand = new Map();
      this.#atHand.set(name, record);
    }
    return record;
  }
}

interface MessageState {
  epoch: number;
  stored: [HistoryKey, MessageRecord[]][];
  lengths: [HistoryKey, number][];
  randomIds: [bigint, bigint[]][];
}
