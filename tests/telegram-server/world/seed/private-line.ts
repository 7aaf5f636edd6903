import { fill } from './fill.ts';
import { hash, pick } from './hash.ts';
import { OWNER_ID, SERVICE_ID } from './owner.ts';
import { TALK } from './plan.ts';
import { isUnread, type Line } from './line.ts';
import type { Slot } from './slot.ts';
import { TEXTS } from './texts/by-language.ts';
import type { Talk } from './texts/texts.ts';

/** A line of a private chat: talks of six lines that belong together. */
export function privateLine(seed: number, slot: Slot, index: number): Line {
  const other = slot.people.at(-1)!;
  const texts = TEXTS[slot.language];
  const lot = hash(seed, slot.number, Math.floor(index / TALK));
  if (slot.kind === 'service')
    return { author: SERVICE_ID, text: serviceNotice(hash(seed, index)), plain: true };
  if (slot.kind === 'saved') {
    const own = hash(seed, slot.number, index);
    return { author: OWNER_ID, text: fill(pick(texts.saved, own), texts, own) };
  }
  const talks =
    slot.kind === 'bot' ? texts.bot : slot.kind === 'colleague' ? texts.colleague : texts.customer;
  const line = speakable(pick(talks, lot), slot, index);
  const author = line.startsWith('m:') ? OWNER_ID : other;
  return { author, text: fill(line.slice(2), texts, lot), plain: slot.kind === 'bot' };
}

/** The line of a talk, or one of the right speaker where the end of the chat must be his. */
function speakable(talk: Talk, slot: Slot, index: number): string {
  const mine = slot.traits.outboxUnread === true && index >= slot.count - 2;
  const theirs = isUnread(slot, index);
  const speaker = mine ? 'm:' : theirs ? 'c:' : undefined;
  const at = index % TALK;
  return (
    talk
      .slice(at)
      .concat(talk)
      .find((line) => speaker === undefined || line.startsWith(speaker)) ?? talk[0]
  );
}

function serviceNotice(lot: number): string {
  const code = 10_000 + (lot % 90_000);
  if (lot % 2 === 0) {
    return `**Login code:** ${code}. Do **not** give this code to anyone, even if they say they are from Telegram!\n\nThis code can be used to log in to your Telegram account. We never ask it for anything else.`;
  }
  return `**New login.** We detected a login into your account from a new device.\n\nDevice: Xabar, Web\nLocation: Tashkent, Uzbekistan\n\nIf this wasn't you, you can terminate that session in Settings > Devices.`;
}
