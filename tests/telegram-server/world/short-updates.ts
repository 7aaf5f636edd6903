import type { Con, Type } from '../tl/schema.gen.ts';
import { historyKey } from './peers.ts';
import type { World } from './world.ts';

/** Updates that mean something only now; they travel as updateShort. */
const PASSING = new Set<Type['Update']['_']>([
  'updateUserTyping',
  'updateChatUserTyping',
  'updateChannelUserTyping',
  'updateUserStatus',
]);

/**
 * The short form of a container, where Telegram uses one: a single passing update, or a single plain text message in a
 * private chat or basic group whose people the receiver has seen before. Undefined otherwise.
 * See https://core.telegram.org/api/updates#updates
 */
export function shortForm(
  world: World,
  userId: bigint,
  updates: readonly Type['Update'][],
): Type['Updates'] | undefined {
  const [update] = updates;
  if (updates.length !== 1 || update === undefined) return undefined;
  if (PASSING.has(update._)) return { _: 'updateShort', update, date: world.date };
  if (update._ !== 'updateNewMessage' || update.message._ !== 'message') return undefined;
  return shortMessage(world, userId, update, update.message);
}

function shortMessage(
  world: World,
  userId: bigint,
  update: Con['updateNewMessage'],
  message: Con['message'],
): Type['Updates'] | undefined {
  const { media, reply_markup, grouped_id, noforwards, invert_media, saved_peer_id, effect } = message;
  const special = [media, reply_markup, grouped_id, noforwards, invert_media, saved_peer_id, effect];
  if (special.some((field) => field !== undefined) || !isKnown(world, userId, message)) return undefined;
  const {
    id,
    date,
    message: text,
    out,
    mentioned,
    media_unread,
    silent,
    fwd_from,
    via_bot_id,
    reply_to,
    entities,
  } = message;
  const optional = { out, mentioned, media_unread, silent, fwd_from, via_bot_id, reply_to, entities };
  const fields = {
    id,
    message: text,
    pts: update.pts,
    pts_count: update.pts_count,
    date,
    ...present(optional),
  };
  if (message.peer_id._ === 'peerUser') {
    return { _: 'updateShortMessage', user_id: message.peer_id.user_id, ...fields };
  }
  if (message.peer_id._ !== 'peerChat' || message.from_id?._ !== 'peerUser') return undefined;
  const { user_id: from_id } = message.from_id;
  return { _: 'updateShortChatMessage', from_id, chat_id: message.peer_id.chat_id, ...fields };
}

/** A short update names people by id only, so it is for those who have had messages of this chat before. */
function isKnown(world: World, userId: bigint, message: Con['message']): boolean {
  const list = world.boxes.user(userId).list(historyKey(userId, message.peer_id));
  return list.length > 1 && message.fwd_from === undefined;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are there. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
