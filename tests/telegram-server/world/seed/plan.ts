import { OWNER_ID } from './owner.ts';
import { makeSlots } from './make-slots.ts';
import { fraction } from './hash.ts';
import { channelSeededIds, type SeededIds } from './seeded-ids.ts';
import type { Slot } from './slot.ts';
import { fromWorkTime, toWorkTime } from './work-time.ts';
import { pairOf, type HistoryKey } from '../peers.ts';

/** Messages come in talks of so many. */
export const TALK = 6;
const LONGEST_PAUSE = 95;

/**
 * Which conversations the seeded world has, how many messages are in each and when they were written: enough to give every
 * message an id and a date without making it. All is told in time before `epoch`, which a state file may move.
 */
export class SeedPlan {
  readonly seed: number;
  readonly slots: readonly Slot[];
  /** The world's "now" when it was made, in unix seconds. */
  epoch: number;
  readonly #byKey = new Map<HistoryKey, Slot>();
  readonly #ofUser = new Map<bigint, Slot[]>();
  readonly #channels = new Map<HistoryKey, SeededIds>();

  constructor(options: { seed: number; epoch: number; dialogs: number; messages: number }) {
    this.seed = options.seed;
    this.epoch = options.epoch;
    this.slots = makeSlots(options);
    for (const slot of this.slots) {
      this.#byKey.set(slot.key, slot);
      const people = slot.form === 'private' ? new Set(pairOf(slot.key)) : slot.people;
      for (const id of people) this.#ofUser.set(id, [...(this.#ofUser.get(id) ?? []), slot]);
    }
  }

  slot(key: HistoryKey): Slot | undefined {
    return this.#byKey.get(key);
  }

  /** Seeded conversations this user takes part in. */
  slotsOf(userId: bigint): readonly Slot[] {
    return userId === OWNER_ID ? this.slots : (this.#ofUser.get(userId) ?? []);
  }

  countOf(key: HistoryKey): number {
    return this.#byKey.get(key)?.count ?? 0;
  }

  /** Ids of a channel's seeded messages: 1 and up, in order. */
  channelIds(key: HistoryKey): SeededIds {
    let ids = this.#channels.get(key);
    if (ids === undefined) this.#channels.set(key, (ids = channelSeededIds(key, this.countOf(key))));
    return ids;
  }

  /** When the message was written, unix seconds; never smaller than that of the message before. */
  dateOf(slot: Slot, index: number): number {
    return fromWorkTime(toWorkTime(this.epoch) - this.ago(slot, index));
  }

  /** Whole seconds of work time from the message to the epoch: talks at odd intervals, a minute or so between their lines. */
  ago(slot: Slot, index: number): number {
    const talks = Math.ceil(slot.count / TALK);
    const talk = Math.floor(index / TALK);
    const gap = slot.span / talks;
    const isLast = talk === talks - 1;
    const jitter = isLast ? 0 : fraction(this.seed, slot.number, talk, 1) * 0.4 * gap;
    const pause = Math.min(LONGEST_PAUSE, gap / 16);
    const lines = isLast ? slot.count - talk * TALK : TALK;
    const left = lines - 1 - (index % TALK);
    const wobble = left === 0 ? 0 : fraction(this.seed, slot.number, index, 2) * pause * 0.9;
    return Math.floor(slot.lastAgo + gap * (talks - 1 - talk) + jitter + left * pause + wobble);
  }
}
