import { lineOf } from './seed/line-of.ts';
import { isChannel, type HistoryKey } from './peers.ts';
import type { World } from './world.ts';

/**
 * Unread messages of a dialog: those above the read mark that somebody else wrote, service messages included.
 * Nothing is unread in Saved Messages. See https://core.telegram.org/constructor/dialog
 */
export function unreadCount(world: World, userId: bigint, key: HistoryKey): number {
  const box = world.boxes.of(userId, key);
  const list = box.list(key);
  const { readInbox } = world.dialogs.get(userId, key);
  let count = 0;
  for (let position = list.rank(readInbox + 1); position < list.length; position++) {
    const place = box.locate(list.at(position)!);
    if (place !== undefined && authorOf(world, key, place.index) !== userId) count++;
  }
  return count;
}

/** Who wrote the message; a seeded one need not be made for it. */
function authorOf(world: World, key: HistoryKey, index: number): bigint {
  const slot = world.plan.slot(key);
  if (slot !== undefined && index < slot.count) return lineOf(world.plan.seed, slot, index).author;
  return world.messages.require(key, index).author;
}

/** The mark that shows which of the user's own posts others have read; in a channel nobody knows, so all are. */
export function readOutboxOf(world: World, userId: bigint, key: HistoryKey): number {
  const { readOutbox } = world.dialogs.get(userId, key);
  const broadcast = isChannel(key) && world.chats.require(BigInt(key.slice(2))).form === 'channel';
  return broadcast ? world.boxes.of(userId, key).topId : readOutbox;
}
