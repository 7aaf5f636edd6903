import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import type { ChatRecord, Restriction } from '../chat-record.ts';
import { requireMaySend } from '../chat-rights.ts';
import { CAPTION_LENGTH_MAX, formatText, MESSAGE_LENGTH_MAX } from '../entities.ts';
import type { MessageRecord, NewMessage } from '../message-record.ts';
import { chatIdOf, historyKey, type HistoryKey } from '../peers.ts';
import { Outgoing, type Affected } from '../updates.ts';
import { webPageOf } from '../web-pages.ts';
import type { World } from '../world.ts';
import { clearDraft } from './save-draft.ts';
import { deliver } from './deliver.ts';
import { mentionsIn } from './mentions-in.ts';
import { requireSlowmode } from './require-slowmode.ts';
import type { Session } from '../../mtproto/sessions.ts';

export interface SendMessage {
  /** Who sends it. */
  from: bigint;
  /** Where to, as the sender names it. */
  peer: Type['Peer'];
  text?: string;
  entities?: Type['MessageEntity'][] | undefined;
  media?: Type['MessageMedia'] | undefined;
  /** The id, in the sender's box, of the message that is answered. */
  replyTo?: number | undefined;
  quote?: MessageRecord['quote'] | undefined;
  silent?: boolean | undefined;
  noforwards?: boolean | undefined;
  invertMedia?: boolean | undefined;
  noWebpage?: boolean | undefined;
  clearDraft?: boolean | undefined;
  /** The same one twice from one user is refused. */
  randomId?: bigint | undefined;
  groupedId?: bigint | undefined;
  forward?: Con['messageFwdHeader'] | undefined;
  viaBot?: bigint | undefined;
  markup?: Type['ReplyMarkup'] | undefined;
  /** The session whose call this is; it gets the updates in the answer. */
  session?: Session | undefined;
}

export interface SentMessage {
  record: MessageRecord;
  /** In the sender's box, or the channel's. */
  id: number;
  affected: Affected;
  /** For the sender's own session: updateMessageID in front of the rest. */
  updates: Con['updates'];
}

/**
 * Sends a message of any kind. 400 MESSAGE_EMPTY, MESSAGE_TOO_LONG, MEDIA_CAPTION_TOO_LONG, MESSAGE_ID_INVALID, YOU_BLOCKED_USER,
 * 420 SLOWMODE_WAIT_X, 500 RANDOM_ID_DUPLICATE, and what the chat forbids.
 * See https://core.telegram.org/method/messages.sendMessage
 */
export function sendMessage(world: World, params: SendMessage): SentMessage {
  const out = new Outgoing(world, { userId: params.from, session: params.session });
  return sendThrough(out, params, (first) => out.flush(first));
}

/** As `sendMessage`, into a collection of updates that the caller sends: for albums and forwards. */
export function sendThrough(
  out: Outgoing,
  params: SendMessage,
  flush: (first: Type['Update'][]) => Con['updates'] = () => ({
    _: 'updates',
    updates: [],
    users: [],
    chats: [],
    date: 0,
    seq: 0,
  }),
): SentMessage {
  const { world } = out;
  const message = checkedMessage(world, params);
  if (params.randomId !== undefined && !world.messages.claimRandomId(params.from, params.randomId)) {
    throw new RpcError(500, 'RANDOM_ID_DUPLICATE');
  }
  if (params.clearDraft) clearDraft(out, params.from, message.key);
  const { record, id, affected } = deliver(out, message);
  const first: Type['Update'][] =
    params.randomId === undefined ? [] : [{ _: 'updateMessageID', id, random_id: params.randomId }];
  return { record, id, affected, updates: flush(first) };
}

function checkedMessage(world: World, params: SendMessage): NewMessage {
  const { from, peer, media } = params;
  const key = historyKey(from, peer);
  const chatId = chatIdOf(key);
  const chat = chatId === undefined ? undefined : world.chats.require(chatId);
  if (chat !== undefined) requireMaySend(chat, from, restrictionOf(media));
  else if (peer._ === 'peerUser' && world.contacts.isBlocked(from, peer.user_id))
    throw new RpcError(400, 'YOU_BLOCKED_USER');
  const { text, entities } = formatText(params.text ?? '', params.entities, from);
  checkLength(text, media);
  if (chat !== undefined) requireSlowmode(world, chat, from);
  const answered =
    params.replyTo === undefined ? undefined : answeredRecord(world, from, key, params.replyTo);
  const message: NewMessage = { key, author: from, date: world.date, text };
  if (entities.length > 0) message.entities = entities;
  if (answered !== undefined) message.replyTo = answered.index;
  const shown = media ?? (params.noWebpage ? undefined : webPageOf(text, entities));
  if (shown !== undefined) message.media = shown;
  const mentions = chat === undefined ? [] : mentionsIn(world, chat, text, entities, answered);
  if (mentions.length > 0) message.mentions = mentions;
  return Object.assign(message, extras(params), chat === undefined ? {} : postFields(world, chat, from));
}

function checkLength(text: string, media: Type['MessageMedia'] | undefined): void {
  const hasMedia = media !== undefined && media._ !== 'messageMediaWebPage';
  if (text === '' && !hasMedia) throw new RpcError(400, 'MESSAGE_EMPTY');
  if (hasMedia && text.length > CAPTION_LENGTH_MAX) throw new RpcError(400, 'MEDIA_CAPTION_TOO_LONG');
  if (text.length > MESSAGE_LENGTH_MAX) throw new RpcError(400, 'MESSAGE_TOO_LONG');
}

function answeredRecord(world: World, from: bigint, key: HistoryKey, id: number): MessageRecord | undefined {
  const place = world.boxes.of(from, key).locate(id);
  // Telegram sends the message without the reply when the answered one is gone, but a wrong chat is an error.
  if (place === undefined) return undefined;
  if (place.key !== key) throw new RpcError(400, 'REPLY_MESSAGE_ID_INVALID');
  return world.messages.require(key, place.index);
}

function extras(params: SendMessage): Partial<NewMessage> {
  const { silent, noforwards, groupedId, forward, viaBot, markup, invertMedia, quote } = params;
  const fields = { silent, noforwards, groupedId, forward, viaBot, markup, invertMedia, quote };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A channel post carries no sender; its author is named where signatures are on. */
function postFields(world: World, chat: ChatRecord, from: bigint): Partial<NewMessage> {
  if (chat.form !== 'channel') return {};
  const author = world.users.require(from);
  const postAuthor = [author.firstName, author.lastName].filter(Boolean).join(' ');
  return { post: true, views: 1, forwards: 0, ...(chat.signatures ? { postAuthor } : {}) };
}

function restrictionOf(media: Type['MessageMedia'] | undefined): Restriction {
  switch (media?._) {
    case 'messageMediaPhoto':
      return 'send_photos';
    case 'messageMediaPoll':
      return 'send_polls';
    case 'messageMediaDocument':
      if (media.round) return 'send_roundvideos';
      if (media.voice) return 'send_voices';
      return media.video ? 'send_videos' : 'send_docs';
    default:
      return 'send_plain';
  }
}
