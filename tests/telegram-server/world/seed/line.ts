import type { MessageRecord } from '../message-record.ts';
import type { Slot } from './slot.ts';

/** One line before it is dressed: who says what, or what happens. */
export interface Line {
  author: bigint;
  text: string;
  action?: MessageRecord['action'];
  mentions?: bigint[];
  /** Whether media and the like may be put on it. */
  plain?: boolean;
}

/** Whether the message is among the owner's unread ones at the start: such are always written by others. */
export function isUnread(slot: Slot, index: number): boolean {
  return index >= slot.count - (slot.traits.unread ?? 0);
}
