import { channelPost } from './channel-post.ts';
import { groupLine } from './group-line.ts';
import type { Line } from './line.ts';
import { privateLine } from './private-line.ts';
import type { Slot } from './slot.ts';

/** What is said at this place of a seeded conversation, and by whom; much cheaper than the whole message. */
export function lineOf(seed: number, slot: Slot, index: number): Line {
  if (slot.form === 'channel') return channelPost(seed, slot, index);
  return slot.form === 'private' ? privateLine(seed, slot, index) : groupLine(seed, slot, index);
}
