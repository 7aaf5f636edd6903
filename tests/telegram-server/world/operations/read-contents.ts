import type { ChatRecord } from '../chat-record.ts';
import { isListenable } from '../message-view.ts';
import { channelKey, isPrivate, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor, type Affected } from '../updates.ts';
import type { World } from '../world.ts';

/**
 * Marks voice and round video messages as played and mentions as seen, in the user's own box; in a private chat the
 * sender is told too. See https://core.telegram.org/method/messages.readMessageContents
 */
export function readContents(world: World, actor: Actor, ids: readonly number[]): Affected {
  const { userId } = actor;
  const out = new Outgoing(world, actor);
  const box = world.boxes.user(userId);
  const read = ids.filter((id) => {
    const place = box.locate(id);
    return place !== undefined && readOne(out, userId, place.key, { index: place.index, id });
  });
  if (read.length === 0) return { pts: box.log.pts, ptsCount: 0 };
  const affected = out.user(userId, { kind: 'contents', ids: read, date: world.date });
  out.flush();
  return affected;
}

/** The same in a supergroup or channel. See https://core.telegram.org/method/channels.readMessageContents */
export function readChannelContents(
  world: World,
  actor: Actor,
  chat: ChatRecord,
  ids: readonly number[],
): void {
  const { userId } = actor;
  const out = new Outgoing(world, actor);
  const key = channelKey(chat.id);
  const box = world.boxes.channel(chat.id);
  const read = ids.filter((id) => {
    const place = box.locate(id);
    return place !== undefined && readOne(out, userId, key, { index: place.index, id });
  });
  if (read.length > 0) {
    out.common(userId, { _: 'updateChannelReadMessagesContents', channel_id: chat.id, messages: read });
  }
  out.flush();
}

/** True if anything about the message was unread. */
function readOne(out: Outgoing, userId: bigint, key: HistoryKey, at: { index: number; id: number }): boolean {
  const { world } = out;
  const dialog = world.dialogs.get(userId, key);
  const wasMention = dialog.unreadMentions.delete(at.id);
  const wasReaction = dialog.unreadReactions.delete(at.id);
  const record = world.messages.require(key, at.index);
  const heard = record.heardBy ?? [];
  if (!isListenable(record) || record.author === userId || heard.includes(userId))
    return wasMention || wasReaction;
  world.messages.change(key, at.index, { heardBy: [...heard, userId] });
  const theirs = isPrivate(key) ? world.boxes.user(record.author).idOf(key, at.index) : undefined;
  if (theirs !== undefined) out.user(record.author, { kind: 'contents', ids: [theirs], date: world.date });
  return true;
}
