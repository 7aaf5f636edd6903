import type { DialogRecord } from '../dialog-record.ts';
import type { HistoryKey } from '../peers.ts';
import type { World } from '../world.ts';
import { lineOf } from './line-of.ts';
import { OWNER_ID } from './owner.ts';
import type { SeedPlan } from './plan.ts';
import type { Slot } from './slot.ts';

/** How a seeded conversation stands for a user at the start: as planned for the owner, all read for anybody else. */
export function seededDialog(world: World, slot: Slot, userId: bigint): DialogRecord {
  const { traits } = slot;
  const owner = userId === OWNER_ID;
  const idAt = (back: number): number => idBefore(world, slot, userId, back);
  const record: DialogRecord = {
    key: slot.key,
    readInbox: idAt(owner ? (traits.unread ?? 0) : 0),
    readOutbox: idAt(owner && traits.outboxUnread === true ? 2 : 0),
    unreadMark: owner && traits.unreadMark === true,
    folder: owner && traits.archived === true ? 1 : 0,
    unreadMentions: owner ? mentions(world, slot) : new Set(),
    unreadReactions: new Set(),
  };
  if (owner && traits.draft !== undefined) {
    record.draft = { _: 'draftMessage', message: traits.draft, date: world.plan.epoch - 3600 };
  }
  return record;
}

/** The id of the message so many before the last. */
function idBefore(world: World, slot: Slot, userId: bigint, back: number): number {
  const index = slot.count - 1 - Math.min(back, slot.count - 1);
  return world.boxes.of(userId, slot.key).idOf(slot.key, index) ?? 0;
}

function mentions(world: World, slot: Slot): Set<number> {
  const found = new Set<number>();
  if (!slot.traits.mentions) return found;
  for (let index = slot.count - (slot.traits.unread ?? 0); index < slot.count; index++) {
    const called = lineOf(world.plan.seed, slot, index).mentions?.includes(OWNER_ID);
    const id = world.boxes.of(OWNER_ID, slot.key).idOf(slot.key, index);
    if (called === true && id !== undefined) found.add(id);
  }
  return found;
}

/** The conversations that are pinned at the start, by folder. */
export function seededPins(plan: SeedPlan, userId: bigint): Map<number, HistoryKey[]> {
  const pins = new Map<number, HistoryKey[]>();
  if (userId !== OWNER_ID) return pins;
  const pinned = plan.slots.filter((slot) => slot.traits.pinned === true);
  return pins.set(
    0,
    pinned.map((slot) => slot.key),
  );
}
