import type { Con, Type } from '../tl/schema.gen.ts';
import type { MessageRecord } from './message-record.ts';
import { isChannel, isPrivate, pairOf, peerOf } from './peers.ts';
import { reactionsTl } from './reactions-view.ts';
import { pollTl } from './poll-view.ts';
import type { World } from './world.ts';

/**
 * A message as the viewer sees it under the id it has in his box (or the channel's).
 * See https://core.telegram.org/constructor/message and https://core.telegram.org/constructor/messageService
 */
export function messageTl(world: World, viewer: bigint, record: MessageRecord, id: number): Type['Message'] {
  return record.action === undefined
    ? plainTl(world, viewer, record, id)
    : serviceTl(world, viewer, record, id, record.action);
}

/** The message with this id in the box where the viewer finds the conversation; messageEmpty when there is none. */
export function messageById(world: World, viewer: bigint, id: number, channelId?: bigint): Type['Message'] {
  const box = channelId === undefined ? world.boxes.user(viewer) : world.boxes.channel(channelId);
  const place = box.locate(id);
  if (place === undefined) return { _: 'messageEmpty', id };
  return messageTl(world, viewer, world.messages.require(place.key, place.index), id);
}

function plainTl(world: World, viewer: bigint, record: MessageRecord, id: number): Con['message'] {
  const tl: Con['message'] = {
    ...{ _: 'message', ...shared(world, viewer, record, id), date: record.date, message: record.text },
  };
  if (record.entities !== undefined && record.entities.length > 0) tl.entities = record.entities;
  if (record.media !== undefined) tl.media = pollTl(viewer, record, world.files.fresh(record.media));
  if (record.forward !== undefined) tl.fwd_from = record.forward;
  if (record.viaBot !== undefined) tl.via_bot_id = record.viaBot;
  if (record.markup !== undefined) tl.reply_markup = record.markup;
  if (record.groupedId !== undefined) tl.grouped_id = record.groupedId;
  if (record.editDate !== undefined) tl.edit_date = record.editDate;
  if (record.post) Object.assign(tl, { views: record.views ?? 1, forwards: record.forwards ?? 0 });
  if (record.postAuthor !== undefined) tl.post_author = record.postAuthor;
  if (record.pinned) tl.pinned = true;
  if (record.noforwards || noforwards(world, record)) tl.noforwards = true;
  if (record.invertMedia) tl.invert_media = true;
  const reactions = reactionsTl(world, viewer, record);
  if (reactions !== undefined) tl.reactions = reactions;
  return tl;
}

function serviceTl(
  world: World,
  viewer: bigint,
  record: MessageRecord,
  id: number,
  action: Type['MessageAction'],
): Con['messageService'] {
  return { _: 'messageService', ...shared(world, viewer, record, id), date: record.date, action };
}

type Shared = Pick<
  Con['message'],
  | 'id'
  | 'peer_id'
  | 'out'
  | 'mentioned'
  | 'media_unread'
  | 'silent'
  | 'post'
  | 'from_id'
  | 'reply_to'
  | 'saved_peer_id'
>;

function shared(world: World, viewer: bigint, record: MessageRecord, id: number): Shared {
  const peer = peerOf(record.key, viewer);
  const out = record.author === viewer;
  const fields: Shared = { id, peer_id: peer };
  if (out) fields.out = true;
  if (record.post || (isBroadcast(world, record) && record.action !== undefined)) fields.post = true;
  else if (!isPrivate(record.key) || out) fields.from_id = { _: 'peerUser', user_id: record.author };
  if (isSaved(record) && record.action === undefined) fields.saved_peer_id = savedPeer(record, viewer);
  if (record.mentions?.includes(viewer) && !out) fields.mentioned = true;
  if (mediaUnread(world, viewer, record, id, out)) fields.media_unread = true;
  if (record.silent) fields.silent = true;
  const reply = replyTl(world, viewer, record);
  if (reply !== undefined) fields.reply_to = reply;
  return fields;
}

/** Saved messages are sorted by where they came from. See https://core.telegram.org/api/saved-messages */
function savedPeer(record: MessageRecord, viewer: bigint): Type['Peer'] {
  return record.forward?.from_id ?? { _: 'peerUser', user_id: viewer };
}

function isSaved(record: MessageRecord): boolean {
  if (!isPrivate(record.key)) return false;
  const [one, other] = pairOf(record.key);
  return one === other;
}

function isBroadcast(world: World, record: MessageRecord): boolean {
  return isChannel(record.key) && world.chats.require(BigInt(record.key.slice(2))).form === 'channel';
}

function noforwards(world: World, record: MessageRecord): boolean {
  return !isPrivate(record.key) && world.chats.require(BigInt(record.key.slice(2))).noforwards;
}

function replyTl(world: World, viewer: bigint, record: MessageRecord): Con['messageReplyHeader'] | undefined {
  if (record.replyTo === undefined) return undefined;
  const answered = world.boxes.of(viewer, record.key).givenId(record.key, record.replyTo);
  if (answered === undefined) return undefined;
  const header: Con['messageReplyHeader'] = { _: 'messageReplyHeader', reply_to_msg_id: answered };
  if (record.quote === undefined) return header;
  const { text, entities, offset } = record.quote;
  return Object.assign(
    header,
    { quote: true, quote_text: text },
    entities && { quote_entities: entities },
    offset && { quote_offset: offset },
  );
}

/** A mention not yet seen, or a voice or round video message not yet played. See https://core.telegram.org/api/mentions */
function mediaUnread(world: World, viewer: bigint, record: MessageRecord, id: number, out: boolean): boolean {
  if (world.dialogs.get(viewer, record.key).unreadMentions.has(id)) return true;
  return isListenable(record) && !wasHeard(world, viewer, record, out);
}

export function isListenable(record: MessageRecord): boolean {
  return (
    record.media?._ === 'messageMediaDocument' && (record.media.voice === true || record.media.round === true)
  );
}

/** Seeded ones were heard if they had been read; own ones when anybody else has heard them. */
function wasHeard(world: World, viewer: bigint, record: MessageRecord, out: boolean): boolean {
  const slot = world.plan.slot(record.key);
  if (slot !== undefined && record.index < slot.count - (slot.traits.unread ?? 0)) return true;
  return out
    ? (record.heardBy ?? []).length > 0 || isSaved(record)
    : record.heardBy?.includes(viewer) === true;
}
