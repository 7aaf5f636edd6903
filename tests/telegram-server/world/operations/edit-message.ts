import { RpcError } from '../../api/method.ts';
import type { Type } from '../../tl/schema.gen.ts';
import { hasAdminRight } from '../chat-rights.ts';
import { formatText, MESSAGE_LENGTH_MAX } from '../entities.ts';
import type { MessageRecord } from '../message-record.ts';
import { chatIdOf, historyKey, pairOf, isPrivate } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import { webPageOf } from '../web-pages.ts';
import type { World } from '../world.ts';
import { tellOfChange } from './tell-of-change.ts';

/** How long after sending a message may be edited, seconds; channel admins and Saved Messages have no limit. */
export const EDIT_TIME_LIMIT = 172_800;

export interface EditMessage {
  peer: Type['Peer'];
  /** In the editor's box, or the channel's. */
  id: number;
  /** Undefined leaves it. */
  text?: string | undefined;
  entities?: Type['MessageEntity'][] | undefined;
  media?: Type['MessageMedia'] | undefined;
  markup?: Type['ReplyMarkup'] | undefined;
  noWebpage?: boolean | undefined;
}

/**
 * Changes text, media or buttons of a message for everybody. 400 MESSAGE_ID_INVALID, MESSAGE_NOT_MODIFIED,
 * MESSAGE_EDIT_TIME_EXPIRED, MESSAGE_EMPTY; 403 MESSAGE_AUTHOR_REQUIRED. See https://core.telegram.org/method/messages.editMessage
 */
export function editMessage(world: World, actor: Actor, params: EditMessage): Type['Updates'] {
  const key = historyKey(actor.userId, params.peer);
  const place = world.boxes.of(actor.userId, key).locate(params.id);
  if (place?.key !== key) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const record = world.messages.require(key, place.index);
  requireMayEdit(world, actor.userId, record);
  const changes = changesOf(record, params, actor.userId);
  if (!isModified(record, changes)) throw new RpcError(400, 'MESSAGE_NOT_MODIFIED');
  world.messages.change(key, record.index, { ...changes, editDate: world.date });
  const out = new Outgoing(world, actor);
  tellOfChange(out, record);
  return out.flush();
}

function requireMayEdit(world: World, userId: bigint, record: MessageRecord): void {
  if (record.action !== undefined) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const chatId = chatIdOf(record.key);
  const chat = chatId === undefined ? undefined : world.chats.require(chatId);
  const byAdmin = chat?.form === 'channel' && hasAdminRight(chat, userId, 'edit_messages');
  if ((record.author !== userId && !byAdmin) || record.forward !== undefined) {
    throw new RpcError(403, 'MESSAGE_AUTHOR_REQUIRED');
  }
  const saved = isPrivate(record.key) && pairOf(record.key)[0] === pairOf(record.key)[1];
  const unlimited = byAdmin || saved || world.users.get(userId)?.bot === true;
  if (!unlimited && world.date - record.date > EDIT_TIME_LIMIT)
    throw new RpcError(400, 'MESSAGE_EDIT_TIME_EXPIRED');
}

type Changes = { [K in 'text' | 'entities' | 'media' | 'markup']?: MessageRecord[K] | undefined };

function changesOf(record: MessageRecord, params: EditMessage, selfId: bigint): Changes {
  const changes: Changes = {};
  if (params.text !== undefined) {
    const { text, entities } = formatText(params.text, params.entities, selfId);
    const captioned =
      (params.media ?? record.media) !== undefined && record.media?._ !== 'messageMediaWebPage';
    if (text === '' && !captioned) throw new RpcError(400, 'MESSAGE_EMPTY');
    if (text.length > MESSAGE_LENGTH_MAX) throw new RpcError(400, 'MESSAGE_TOO_LONG');
    Object.assign(changes, { text, entities });
    if (!captioned) changes.media = params.noWebpage ? undefined : webPageOf(text, entities);
  }
  if (params.media !== undefined) changes.media = params.media;
  if (params.markup !== undefined) changes.markup = params.markup;
  return changes;
}

function isModified(record: MessageRecord, changes: Changes): boolean {
  const before = {
    text: record.text,
    entities: record.entities ?? [],
    media: record.media,
    markup: record.markup,
  };
  const after = { ...before, ...changes, entities: changes.entities ?? before.entities };
  return asText(before) !== asText(after);
}

/** Equal for equal values; file references, which are new in every answer, do not count. */
function asText(value: unknown): string {
  return JSON.stringify(value, (name, field: unknown) => {
    if (name === 'file_reference') return undefined;
    return typeof field === 'bigint' ? `${field}n` : field;
  });
}
