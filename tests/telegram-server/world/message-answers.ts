import { listHash } from '../api/list-hash.ts';
import type { Type } from '../tl/schema.gen.ts';
import { mentionedPeers } from './mentioned-peers.ts';
import { messageById } from './message-view.ts';
import { pageOf, type Ascending, type PageParams } from './page.ts';
import { chatIdOf, isChannel, type HistoryKey } from './peers.ts';
import type { World } from './world.ts';

/**
 * A page of a conversation, or of what was found in it, in the form the kind of chat asks for: messages.messages when it is
 * all there is, messages.messagesSlice, messages.channelMessages, or messages.messagesNotModified when `hash` matches.
 */
export function pageAnswer(
  world: World,
  viewer: bigint,
  key: HistoryKey,
  params: PageParams & { hash?: bigint },
  list: Ascending = world.boxes.of(viewer, key).list(key),
): Type['messages.Messages'] {
  const page = pageOf(list, params, dateIn(world, viewer, key));
  if (params.hash && listHash(page.ids.map(BigInt)) === params.hash) {
    return { _: 'messages.messagesNotModified', count: page.count };
  }
  const channelId = isChannel(key) ? chatIdOf(key) : undefined;
  const messages = page.ids.map((id) => messageById(world, viewer, id, channelId));
  const whole = { messages, ...mentionedPeers(world, viewer, messages) };
  const place = params.offset_id > 0 || params.offset_date ? { offset_id_offset: page.offset } : {};
  if (channelId !== undefined) {
    const { pts } = world.boxes.channel(channelId).log;
    return { _: 'messages.channelMessages', pts, count: page.count, ...place, ...whole, topics: [] };
  }
  if (page.ids.length === page.count) return { _: 'messages.messages', ...whole };
  return { _: 'messages.messagesSlice', count: page.count, ...place, ...whole };
}

/** Dates of a conversation's messages by id; those of seeded ones are known without making them. */
export function dateIn(world: World, viewer: bigint, key: HistoryKey): (id: number) => number {
  const box = world.boxes.of(viewer, key);
  const slot = world.plan.slot(key);
  return (id) => {
    const place = box.locate(id);
    if (place === undefined) return 0;
    if (slot !== undefined && place.index < slot.count) return world.plan.dateOf(slot, place.index);
    return world.messages.require(key, place.index).date;
  };
}

/** Messages by id, in the order asked for; messageEmpty for what is not there. */
export function byIdsAnswer(
  world: World,
  viewer: bigint,
  ids: readonly number[],
  channelId?: bigint,
): Type['messages.Messages'] {
  const messages = ids.map((id) => messageById(world, viewer, id, channelId));
  const whole = { messages, ...mentionedPeers(world, viewer, messages) };
  if (channelId === undefined) return { _: 'messages.messages', ...whole };
  const { pts } = world.boxes.channel(channelId).log;
  return { _: 'messages.channelMessages', pts, count: messages.length, ...whole, topics: [] };
}
