import { RpcError } from '../../api/method.ts';
import type { Place } from '../boxes.ts';
import type { ChatRecord } from '../chat-record.ts';
import { hasAdminRight } from '../chat-rights.ts';
import { channelKey, chatIdOf, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor, type Affected } from '../updates.ts';
import type { World } from '../world.ts';
import { readersOf } from './deliver.ts';

/**
 * Deletes messages of private chats and basic groups from the user's box; with `revoke` for everybody where that is
 * allowed: always in private chats, own messages or as an admin in groups. Unknown ids are passed over.
 * 403 MESSAGE_DELETE_FORBIDDEN. See https://core.telegram.org/method/messages.deleteMessages
 */
export function deleteMessages(
  world: World,
  actor: Actor,
  params: { ids: readonly number[]; revoke: boolean },
): Affected {
  const out = new Outgoing(world, actor);
  const box = world.boxes.user(actor.userId);
  const places = params.ids.flatMap((id) => box.locate(id) ?? []);
  const everywhere = params.revoke ? places.filter((place) => mayRevoke(world, actor.userId, place)) : [];
  if (params.revoke && everywhere.length < places.length) throw new RpcError(403, 'MESSAGE_DELETE_FORBIDDEN');
  const affected = takeOut(out, actor.userId, params.ids);
  for (const [userId, ids] of copiesOf(world, actor.userId, everywhere)) takeOut(out, userId, ids);
  out.flush();
  return affected;
}

function mayRevoke(world: World, userId: bigint, place: Place): boolean {
  const chatId = chatIdOf(place.key);
  if (chatId === undefined) return true;
  if (world.messages.require(place.key, place.index).author === userId) return true;
  return hasAdminRight(world.chats.require(chatId), userId, 'delete_messages');
}

/** The ids the messages have in the boxes of the others. */
function copiesOf(world: World, userId: bigint, places: readonly Place[]): Map<bigint, number[]> {
  const copies = new Map<bigint, number[]>();
  for (const { key, index } of places) {
    for (const other of readersOf(world, key)) {
      const id = other === userId ? undefined : world.boxes.user(other).idOf(key, index);
      if (id !== undefined) copies.set(other, [...(copies.get(other) ?? []), id]);
    }
  }
  return copies;
}

/** Takes messages out of one user's box; `ptsCount` is how many there were. */
export function takeOut(out: Outgoing, userId: bigint, ids: readonly number[]): Affected {
  const { world } = out;
  const box = world.boxes.user(userId);
  const keys = new Set(ids.flatMap((id) => box.locate(id)?.key ?? []));
  const gone = box.remove(ids);
  for (const key of keys) forget(world, userId, key, gone);
  return gone.length > 0
    ? out.user(userId, { kind: 'delete', ids: gone })
    : { pts: box.log.pts, ptsCount: 0 };
}

/**
 * Deletes messages of a channel or supergroup for everybody: own ones, or any with the right to.
 * 403 MESSAGE_DELETE_FORBIDDEN. See https://core.telegram.org/method/channels.deleteMessages
 */
export function deleteChannelMessages(
  world: World,
  actor: Actor,
  chat: ChatRecord,
  ids: readonly number[],
): Affected {
  const box = world.boxes.channel(chat.id);
  const key = channelKey(chat.id);
  if (!hasAdminRight(chat, actor.userId, 'delete_messages')) {
    const foreign = ids.some((id) => {
      const place = box.locate(id);
      return place !== undefined && world.messages.require(key, place.index).author !== actor.userId;
    });
    if (foreign) throw new RpcError(403, 'MESSAGE_DELETE_FORBIDDEN');
  }
  const gone = box.remove(ids);
  for (const userId of chat.members.keys()) forget(world, userId, key, gone);
  if (gone.length === 0) return { pts: box.log.pts, ptsCount: 0 };
  const out = new Outgoing(world, actor);
  const affected = out.channel(chat, { kind: 'delete', ids: gone });
  out.flush();
  return affected;
}

/** A dialog has no unread mention of, or reaction to, what is gone. */
function forget(world: World, userId: bigint, key: HistoryKey, ids: readonly number[]): void {
  if (!world.dialogs.isMade(userId)) return;
  const { unreadMentions, unreadReactions } = world.dialogs.get(userId, key);
  for (const id of ids) {
    unreadMentions.delete(id);
    unreadReactions.delete(id);
  }
  world.dialogs.stale(userId, key);
}
