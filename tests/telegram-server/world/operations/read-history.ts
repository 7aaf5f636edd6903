import type { ChatRecord } from '../chat-record.ts';
import { channelKey, historyKey, peerOf, type HistoryKey } from '../peers.ts';
import type { Type } from '../../tl/schema.gen.ts';
import { Outgoing, type Actor, type Affected } from '../updates.ts';
import type { World } from '../world.ts';
import { readersOf } from './deliver.ts';

/** How far back the authors of what was read are looked for. */
const AUTHORS_BACK = 300;

/**
 * Marks a private chat or basic group as read up to an id of the reader's box; those who wrote see it.
 * See https://core.telegram.org/method/messages.readHistory
 */
export function readHistory(
  world: World,
  actor: Actor,
  params: { peer: Type['Peer']; maxId: number },
): Affected {
  const { userId } = actor;
  const key = historyKey(userId, params.peer);
  const box = world.boxes.user(userId);
  const list = box.list(key);
  const upTo = list.at(list.rank(wholeIf(params.maxId, list.last) + 1) - 1) ?? 0;
  if (upTo <= world.dialogs.get(userId, key).readInbox) return { pts: box.log.pts, ptsCount: 0 };
  world.dialogs.change(userId, key, { readInbox: upTo });
  const out = new Outgoing(world, actor);
  const unread = world.dialogs.unread(userId, key);
  const affected = out.user(userId, { kind: 'readInbox', peer: peerOf(key, userId), maxId: upTo, unread });
  for (const other of readersOf(world, key)) {
    if (other !== userId) showRead(out, other, key, box.locate(upTo)!.index);
  }
  out.flush();
  return affected;
}

/** An id of 0 means everything. */
function wholeIf(maxId: number, last = 0): number {
  return maxId === 0 ? last : maxId;
}

/** Tells a writer that what he wrote, up to this place, was read by somebody. */
function showRead(out: Outgoing, writer: bigint, key: HistoryKey, index: number): void {
  const { world } = out;
  const maxId = world.boxes.user(writer).lastIdUpTo(key, index);
  if (maxId <= world.dialogs.get(writer, key).readOutbox) return;
  world.dialogs.change(writer, key, { readOutbox: maxId });
  out.user(writer, { kind: 'readOutbox', peer: peerOf(key, writer), maxId });
}

/** The same in a channel or supergroup; false if all of it was read before. See https://core.telegram.org/method/channels.readHistory */
export function readChannelHistory(world: World, actor: Actor, chat: ChatRecord, maxId: number): boolean {
  const { userId } = actor;
  const key = channelKey(chat.id);
  const box = world.boxes.channel(chat.id);
  const before = world.dialogs.get(userId, key).readInbox;
  const upTo = Math.min(wholeIf(maxId, box.topId), box.topId);
  if (upTo <= before) return false;
  world.dialogs.change(userId, key, { readInbox: upTo });
  const out = new Outgoing(world, actor);
  const still_unread_count = world.dialogs.unread(userId, key);
  out.common(userId, {
    _: 'updateReadChannelInbox',
    channel_id: chat.id,
    max_id: upTo,
    still_unread_count,
    pts: box.log.pts,
  });
  if (chat.form === 'supergroup') showReadInGroup(out, chat, userId, { from: before, upTo });
  out.flush();
  return true;
}

function showReadInGroup(
  out: Outgoing,
  chat: ChatRecord,
  reader: bigint,
  span: { from: number; upTo: number },
): void {
  const { world } = out;
  const key = channelKey(chat.id);
  const box = world.boxes.channel(chat.id);
  const told = new Set([reader]);
  for (let id = span.upTo; id > Math.max(span.from, span.upTo - AUTHORS_BACK); id--) {
    const place = box.locate(id);
    const author = place === undefined ? undefined : world.messages.require(key, place.index).author;
    if (author === undefined || told.has(author)) continue;
    told.add(author);
    if (world.dialogs.get(author, key).readOutbox >= id) continue;
    world.dialogs.change(author, key, { readOutbox: id });
    out.common(author, { _: 'updateReadChannelOutbox', channel_id: chat.id, max_id: id });
  }
}
