import { RpcError } from '../../api/method.ts';
import type { Session } from '../../mtproto/sessions.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import type { MessageRecord } from '../message-record.ts';
import { chatIdOf, historyKey, isPrivate } from '../peers.ts';
import { hash } from '../seed/hash.ts';
import { Outgoing } from '../updates.ts';
import type { World } from '../world.ts';
import { sendThrough } from './send-message.ts';
import { tellOfViews } from './tell-of-views.ts';

export interface ForwardMessages {
  from: bigint;
  fromPeer: Type['Peer'];
  ids: readonly number[];
  toPeer: Type['Peer'];
  randomIds: readonly bigint[];
  silent?: boolean | undefined;
  dropAuthor?: boolean | undefined;
  dropCaptions?: boolean | undefined;
  noforwards?: boolean | undefined;
  session?: Session | undefined;
}

/**
 * Sends copies of messages elsewhere, saying whose they were. 400 MESSAGE_ID_INVALID, MESSAGE_IDS_EMPTY, RANDOM_ID_INVALID,
 * 406 CHAT_FORWARDS_RESTRICTED. See https://core.telegram.org/api/forward
 */
export function forwardMessages(world: World, params: ForwardMessages): Con['updates'] {
  const { ids, randomIds, from, session } = params;
  if (ids.length === 0) throw new RpcError(400, 'MESSAGE_IDS_EMPTY');
  if (ids.length !== randomIds.length) throw new RpcError(400, 'RANDOM_ID_INVALID');
  const originals = ids.map((id) => originalOf(world, params, id));
  const out = new Outgoing(world, { userId: from, session });
  const first = originals.map((original, at): Type['Update'] => {
    const random_id = randomIds[at]!;
    return { _: 'updateMessageID', id: forwardOne(out, params, original, ids[at]!, random_id), random_id };
  });
  return out.flush(first);
}

function originalOf(world: World, params: ForwardMessages, id: number): MessageRecord {
  const key = historyKey(params.from, params.fromPeer);
  const place = world.boxes.of(params.from, key).locate(id);
  if (place?.key !== key) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const record = world.messages.require(key, place.index);
  if (record.action !== undefined) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const chatId = chatIdOf(key);
  const restricted = record.noforwards || (chatId !== undefined && world.chats.require(chatId).noforwards);
  if (restricted) throw new RpcError(406, 'CHAT_FORWARDS_RESTRICTED');
  return record;
}

function forwardOne(
  out: Outgoing,
  params: ForwardMessages,
  original: MessageRecord,
  id: number,
  randomId: bigint,
): number {
  const { from, toPeer: peer, silent, noforwards, dropAuthor, dropCaptions } = params;
  const captioned = original.media !== undefined && original.media._ !== 'messageMediaWebPage';
  const keepText = !(dropCaptions && captioned);
  const sent = sendThrough(out, {
    ...{ from, peer, silent, noforwards, randomId, media: original.media, noWebpage: true },
    ...(keepText ? { text: original.text, entities: original.entities } : {}),
    forward: dropAuthor ? undefined : headerOf(out.world, params, original, id),
    groupedId:
      original.groupedId === undefined ? undefined : newGroup(original.groupedId, params.randomIds[0]!),
  });
  if (original.post) countForward(out, original);
  return sent.id;
}

/** The first author stays named when a forward is forwarded. See https://core.telegram.org/constructor/messageFwdHeader */
function headerOf(
  world: World,
  params: ForwardMessages,
  original: MessageRecord,
  id: number,
): Con['messageFwdHeader'] {
  const header: Con['messageFwdHeader'] = original.forward ?? firstHeader(world, original, id);
  const { from, toPeer, fromPeer } = params;
  const saved = toPeer._ === 'peerUser' && toPeer.user_id === from;
  return saved ? { ...header, saved_from_peer: fromPeer, saved_from_msg_id: id } : header;
}

function firstHeader(world: World, original: MessageRecord, id: number): Con['messageFwdHeader'] {
  const { date, author, key, post, postAuthor } = original;
  if (!post) {
    const hidden = !world.privacy.allows(author, 'privacyKeyForwards', 0n);
    if (hidden) return { _: 'messageFwdHeader', from_name: world.users.require(author).firstName, date };
    return { _: 'messageFwdHeader', from_id: { _: 'peerUser', user_id: author }, date };
  }
  const from_id = { _: 'peerChannel', channel_id: BigInt(key.slice(2)) } as const;
  const header: Con['messageFwdHeader'] = { _: 'messageFwdHeader', from_id, channel_post: id, date };
  return postAuthor === undefined ? header : { ...header, post_author: postAuthor };
}

/** Albums stay together under a new id. */
function newGroup(groupedId: bigint, salt: bigint): bigint {
  return (groupedId << 12n) ^ BigInt(hash(Number(salt & 0x7fff_ffffn)));
}

function countForward(out: Outgoing, original: MessageRecord): void {
  if (isPrivate(original.key)) return;
  const forwards = (original.forwards ?? 0) + 1;
  out.world.messages.change(original.key, original.index, { forwards });
  tellOfViews(out, original, { forwards });
}
