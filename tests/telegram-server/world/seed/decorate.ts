import type { MessageRecord } from '../message-record.ts';
import type { World } from '../world.ts';
import { pinnedIndex } from './group-line.ts';
import { fraction, hash, pick } from './hash.ts';
import { lineOf } from './line-of.ts';
import { OWNER_ID } from './owner.ts';
import { TALK } from './plan.ts';
import { seededMedia } from './seeded-media.ts';
import type { Slot } from './slot.ts';

const EMOJI = ['👍', '❤️', '🔥', '👏', '🎉', '🙏'] as const;

/** Puts media, replies, forwards, reactions, counters and the pin on a seeded message, all by lot. */
export function decorate(world: World, slot: Slot, record: MessageRecord): void {
  const lot = hash(world.plan.seed, slot.number, record.index, 71);
  if (slot.form === 'channel') dressPost(world, slot, record, lot);
  else dressReply(world, slot, record, lot);
  if (slot.form === 'supergroup' && record.index === pinnedIndex(slot)) record.pinned = true;
  if (hash(lot, 2) % 37 === 0) record.editDate = record.date + 30 + (hash(lot, 3) % 300);
  const media = seededMedia(world, slot, record, lot);
  if (media !== undefined) Object.assign(record, media);
  react(slot, record, lot);
}

function dressPost(world: World, slot: Slot, record: MessageRecord, lot: number): void {
  record.post = true;
  const crowd = slot.chat?.crowd ?? 20;
  record.views = Math.floor(crowd * (0.3 + fraction(lot, 4)));
  record.forwards = Math.floor(record.views * 0.02 * fraction(lot, 5));
  if (slot.chat?.signatures !== true) return;
  const author = world.users.get(record.author);
  if (author !== undefined) record.postAuthor = [author.firstName, author.lastName].filter(Boolean).join(' ');
}

function dressReply(world: World, slot: Slot, record: MessageRecord, lot: number): void {
  const back = 1 + (hash(lot, 6) % 5);
  const answered = record.index - back;
  if (hash(lot, 7) % 9 === 0 && answered > 1 && (slot.form !== 'private' || record.index % TALK >= back)) {
    record.replyTo = answered;
    const { author } = lineOf(world.plan.seed, slot, answered);
    if (slot.form !== 'private' && author !== record.author) {
      // Answering is a mention too, though the unread ones at the start are those the plan counts.
      if (author !== OWNER_ID || record.index < slot.count - (slot.traits.unread ?? 0))
        record.mentions = [author];
    }
  } else if (hash(lot, 8) % 45 === 0) {
    record.forward = forwardHeader(world, record, lot);
  }
}

function forwardHeader(
  world: World,
  record: MessageRecord,
  lot: number,
): NonNullable<MessageRecord['forward']> {
  const date = record.date - 600 - (hash(lot, 9) % 90_000);
  const channel = world.plan.slots.find((slot) => slot.form === 'channel');
  if (channel === undefined || hash(lot, 10) % 2 === 0)
    return { _: 'messageFwdHeader', from_name: 'Baxtiyor', date };
  const post = 2 + (hash(lot, 11) % Math.max(1, channel.count - 2));
  const id = BigInt(channel.key.slice(2));
  return { _: 'messageFwdHeader', from_id: { _: 'peerChannel', channel_id: id }, channel_post: post, date };
}

function react(slot: Slot, record: MessageRecord, lot: number): void {
  if (hash(lot, 12) % (slot.form === 'channel' ? 2 : 12) !== 0) return;
  const emoji = pick(EMOJI, hash(lot, 13));
  if (slot.form === 'channel') {
    const most = Math.max(2, Math.floor((record.views ?? 10) * 0.03));
    record.anonymousReactions = [
      { emoji, count: most },
      { emoji: pick(EMOJI, hash(lot, 13) + 1), count: Math.ceil(most / 3) },
    ];
    return;
  }
  const userId = pick(slot.people, hash(lot, 14));
  if (userId !== record.author) record.reactions = [{ emoji, userId, date: record.date + 40 }];
}
