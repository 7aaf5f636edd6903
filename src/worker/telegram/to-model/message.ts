import type { Message } from '#model/message.ts';
import type { PeerId, UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toEntities } from './entities.ts';
import {
  attempt,
  convertEach,
  count,
  flag,
  optionalCount,
  optionalDecimal,
  optionalText,
  present,
  text as toText,
} from './field.ts';
import { toForward } from './forward.ts';
import { toMedia } from './media.ts';
import { toPeerId, toUserId } from './peer-id.ts';
import { toReactions } from './reactions.ts';
import { toReplyTo } from './reply-to.ts';
import { toServiceAction } from './service-action.ts';

/**
 * https://core.telegram.org/type/Message; undefined for an empty one or one without id or chat. `selfId` names us as the
 * sender of what we wrote in a private chat, where Telegram leaves the sender out.
 */
export function toMessage(message: Api.TypeMessage, selfId: UserId | undefined): Message | undefined {
  if (message.className === 'MessageEmpty') return undefined;
  const chatId = toPeerId(message.peerId);
  const id = count(message.id);
  if (chatId === undefined || id === 0) return undefined;
  const common = toCommon(message, chatId, id, selfId);
  if (message.className === 'MessageService')
    return { ...common, text: '', entities: [], service: toServiceAction(message.action) };
  return { ...common, ...toContent(message) };
}

export const toMessages = (
  messages: readonly Api.TypeMessage[] | null | undefined,
  selfId: UserId | undefined,
): Message[] => convertEach(messages, (message) => toMessage(message, selfId));

/** What both kinds of message bear. */
function toCommon(
  message: Api.Message | Api.MessageService,
  chatId: PeerId,
  id: number,
  selfId: UserId | undefined,
) {
  const date = count(message.date);
  const lifetime = count(message.ttlPeriod);
  return present({
    chatId,
    id,
    senderId: toSender(message, chatId, selfId),
    isOutgoing: flag(message.out),
    date,
    replyTo: attempt(() => toReplyTo(message.replyTo), undefined),
    isMention: flag(message.mentioned),
    isMediaUnread: flag(message.mediaUnread),
    isSilent: flag(message.silent),
    isPinned: message.className === 'Message' && flag(message.pinned),
    noForwards: message.className === 'Message' && flag(message.noforwards),
    expiresAt: lifetime > 0 ? date + lifetime : undefined,
  });
}

function toContent(message: Api.Message) {
  const text = toText(message.message);
  return present({
    text,
    entities: toEntities(text, message.entities),
    // Telegram marks edits that nobody should see, such as a reaction counted, as hidden.
    editDate: message.editHide ? undefined : optionalCount(message.editDate),
    media: toMedia(message.media),
    forward: attempt(() => toForward(message.fwdFrom), undefined),
    viaBotId: toUserId(message.viaBotId),
    groupId: optionalDecimal(message.groupedId),
    views: optionalCount(message.views),
    reactions: toReactions(message.reactions),
    postAuthor: optionalText(message.postAuthor),
  });
}

function toSender(
  message: Api.Message | Api.MessageService,
  chatId: PeerId,
  selfId: UserId | undefined,
): PeerId | undefined {
  const fromId = toPeerId(message.fromId);
  if (fromId !== undefined || !chatId.startsWith('u')) return fromId;
  return message.out ? selfId : chatId;
}
