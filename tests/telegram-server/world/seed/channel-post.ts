import { fill } from './fill.ts';
import { hash, pick } from './hash.ts';
import { OWNER_ID } from './owner.ts';
import { isUnread, type Line } from './line.ts';
import type { Slot } from './slot.ts';
import { TEXTS } from './texts/by-language.ts';

/** A post of a channel; in the owner's own one half of the posts are his. */
export function channelPost(seed: number, slot: Slot, index: number): Line {
  const title = slot.chat?.title ?? '';
  const editors = slot.people.slice(1);
  if (index === 0) {
    const author = slot.chat?.own === true ? OWNER_ID : editors[0]!;
    return { author, text: '', action: { _: 'messageActionChannelCreate', title } };
  }
  const texts = TEXTS[slot.language];
  const lot = hash(seed, slot.number, index);
  const text = fill(pick(slot.kind === 'company' ? texts.company : texts.news, lot), texts, hash(lot, 5));
  const byOwner = slot.chat?.own === true && !isUnread(slot, index) && lot % 2 === 0;
  return { author: byOwner ? OWNER_ID : pick(editors, hash(lot, 6)), text };
}
