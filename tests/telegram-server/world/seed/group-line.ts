import { DEMO_PEOPLE } from '../demo-people.ts';
import { isChannel } from '../peers.ts';
import { fill } from './fill.ts';
import { hash, pick } from './hash.ts';
import { OWNER_ID } from './owner.ts';
import { isUnread, type Line } from './line.ts';
import type { Slot } from './slot.ts';
import { TEXTS } from './texts/by-language.ts';

const OWNER_NAME = DEMO_PEOPLE[0]!.username;

/** Where the message stands that is pinned in a group. */
export function pinnedIndex(slot: Slot): number {
  return Math.floor(slot.count * 0.8);
}

/** A line of a group: chatter of its members, now and then something that happened to the group. */
export function groupLine(seed: number, slot: Slot, index: number): Line {
  const event = eventAt(seed, slot, index);
  if (event !== undefined) return event;
  const texts = TEXTS[slot.language];
  const lot = hash(seed, slot.number, index);
  const lines = slot.kind === 'family' ? texts.family : texts.team;
  const text = fill(pick(lines, lot), texts, hash(lot, 5));
  const author = authorOf(slot, lot, isUnread(slot, index));
  if (!mentionsOwner(slot, index)) return { author, text };
  return { author, text: `@${OWNER_NAME} ${text}`, mentions: [OWNER_ID], plain: true };
}

/** The owner writes one line in six, though none of his unread ones, and none where only the admins write. */
function authorOf(slot: Slot, lot: number, unread: boolean): bigint {
  const others = slot.people.slice(1);
  const silent = unread || slot.chat?.readOnly === true;
  return !silent && lot % 6 === 0 ? OWNER_ID : pick(others, hash(lot, 6));
}

/** The last unread messages but one, but four, … call the owner. */
function mentionsOwner(slot: Slot, index: number): boolean {
  const back = slot.count - 2 - index;
  return isUnread(slot, index) && back >= 0 && back % 3 === 0 && back / 3 < (slot.traits.mentions ?? 0);
}

function eventAt(seed: number, slot: Slot, index: number): Line | undefined {
  const title = slot.chat?.title ?? '';
  const founder = slot.chat?.own === true ? OWNER_ID : slot.people[1]!;
  if (index === 0) {
    const action = isChannel(slot.key)
      ? ({ _: 'messageActionChannelCreate', title } as const)
      : ({ _: 'messageActionChatCreate', title, users: slot.people } as const);
    return { author: founder, text: '', action };
  }
  if (index === 1) return { author: founder, text: '', action: { _: 'messageActionChatEditTitle', title } };
  if (isUnread(slot, index)) return undefined;
  if (index === pinnedIndex(slot) + 1)
    return { author: founder, text: '', action: { _: 'messageActionPinMessage' } };
  const lot = hash(seed, slot.number, index, 61);
  if (lot % 90 !== 0) return undefined;
  const joined = pick(slot.people.slice(1), hash(lot, 1));
  return { author: joined, text: '', action: { _: 'messageActionChatAddUser', users: [joined] } };
}
