import type { MessageRecord } from '../message-record.ts';
import type { Outgoing } from '../updates.ts';

/** Tells the members of a channel of a post's counters. Nobody needs to hear it later. */
export function tellOfViews(
  out: Outgoing,
  post: MessageRecord,
  counters: { views?: number; forwards?: number },
): void {
  const chat = out.world.chats.require(BigInt(post.key.slice(2)));
  const id = out.world.boxes.channel(chat.id).idOf(post.key, post.index);
  if (id === undefined) return;
  const { views, forwards } = counters;
  const channel_id = chat.id;
  if (views !== undefined)
    out.forMembers(chat, () => ({ _: 'updateChannelMessageViews', channel_id, id, views }));
  if (forwards !== undefined)
    out.forMembers(chat, () => ({ _: 'updateChannelMessageForwards', channel_id, id, forwards }));
}
