import type { Con } from '../tl/schema.gen.ts';
import type { MessageRecord } from './message-record.ts';
import { isChannel, peerOf } from './peers.ts';
import type { World } from './world.ts';

const RECENT = 3;

/** The reactions on a message as the viewer sees them; undefined when there are none. See https://core.telegram.org/api/reactions */
export function reactionsTl(
  world: World,
  viewer: bigint,
  record: MessageRecord,
): Con['messageReactions'] | undefined {
  const named = record.reactions ?? [];
  const counts = new Map<string, number>();
  for (const { emoji, count } of record.anonymousReactions ?? [])
    counts.set(emoji, (counts.get(emoji) ?? 0) + count);
  for (const { emoji } of named) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  const own = named.filter((reaction) => reaction.userId === viewer);
  const results = [...counts].map(([emoticon, count]): Con['reactionCount'] => {
    const order = own.findIndex((reaction) => reaction.emoji === emoticon);
    const tl: Con['reactionCount'] = {
      _: 'reactionCount',
      reaction: { _: 'reactionEmoji', emoticon },
      count,
    };
    return order < 0 ? tl : { ...tl, chosen_order: order };
  });
  results.sort((one, other) => other.count - one.count);
  const tl: Con['messageReactions'] = { _: 'messageReactions', results };
  if (!listsReactors(world, record)) return tl;
  const recent = named.slice(-RECENT).reverse();
  return {
    ...tl,
    can_see_list: true,
    recent_reactions: recent.map((reaction) => reactionTl(world, viewer, record, reaction)),
  };
}

/** Who reacted is shown everywhere but in channels. */
export function listsReactors(world: World, record: MessageRecord): boolean {
  return !isChannel(record.key) || world.chats.require(BigInt(record.key.slice(2))).form !== 'channel';
}

export function reactionTl(
  world: World,
  viewer: bigint,
  record: MessageRecord,
  reaction: NonNullable<MessageRecord['reactions']>[number],
): Con['messagePeerReaction'] {
  const tl: Con['messagePeerReaction'] = {
    ...{
      _: 'messagePeerReaction',
      peer_id: { _: 'peerUser', user_id: reaction.userId },
      date: reaction.date,
    },
    reaction: { _: 'reactionEmoji', emoticon: reaction.emoji },
  };
  if (reaction.userId === viewer) tl.my = true;
  const id = world.boxes.of(viewer, record.key).idOf(record.key, record.index);
  const isNew =
    id !== undefined && world.dialogs.of(viewer, peerOf(record.key, viewer)).unreadReactions.has(id);
  if (isNew && reaction.userId !== viewer) tl.unread = true;
  return tl;
}
