import type { Place } from '../boxes.ts';
import { isChannel, type HistoryKey } from '../peers.ts';
import type { SeedPlan } from './plan.ts';

/** The ids that seeded messages have in one box. They are 1…total without holes. */
export interface SeededIds {
  readonly total: number;
  /** Ids of a conversation by index of the message, ascending; shared, not to be written to. */
  idsOf(key: HistoryKey): Int32Array;
  place(id: number): Place | undefined;
}

const NONE = new Int32Array(0);

export function channelSeededIds(key: HistoryKey, count: number): SeededIds {
  let ids: Int32Array | undefined;
  return {
    total: count,
    idsOf: (asked) =>
      asked === key ? (ids ??= Int32Array.from({ length: count }, (_, index) => index + 1)) : NONE,
    place: (id) => (id >= 1 && id <= count ? { key, index: id - 1 } : undefined),
  };
}

/** No date lies further back than this many seconds, about 30 years. */
const LONG_AGO = 2 ** 30;
const ORDER_BITS = 2 ** 22;

/**
 * A user's box: the messages of all his private chats and basic groups, numbered by date. A million take a quarter of a
 * second and 12 MB. The order depends on the seed alone, not on the epoch.
 */
export function seededUserIds(plan: SeedPlan, userId: bigint): SeededIds {
  const slots = plan.slotsOf(userId).filter((slot) => !isChannel(slot.key));
  const total = slots.reduce((sum, slot) => sum + slot.count, 0);
  const keys = new Float64Array(total);
  const ordinalOf = new Int32Array(total);
  const starts: number[] = [];
  let order = 0;
  slots.forEach((slot, ordinal) => {
    starts.push(order);
    for (let index = 0; index < slot.count; index++, order++) {
      keys[order] = (LONG_AGO - plan.ago(slot, index)) * ORDER_BITS + order;
      ordinalOf[order] = ordinal;
    }
  });
  keys.sort();
  const orderOf = new Int32Array(total);
  const ids = slots.map((slot) => new Int32Array(slot.count));
  for (let at = 0; at < total; at++) {
    const sorted = keys[at]! % ORDER_BITS;
    const ordinal = ordinalOf[sorted]!;
    orderOf[at] = sorted;
    ids[ordinal]![sorted - starts[ordinal]!] = at + 1;
  }
  const byKey = new Map(slots.map((slot, ordinal) => [slot.key, ids[ordinal]!]));
  return {
    total,
    idsOf: (key) => byKey.get(key) ?? NONE,
    place(id) {
      const sorted = orderOf[id - 1];
      if (sorted === undefined) return undefined;
      const ordinal = ordinalOf[sorted]!;
      return { key: slots[ordinal]!.key, index: sorted - starts[ordinal]! };
    },
  };
}
