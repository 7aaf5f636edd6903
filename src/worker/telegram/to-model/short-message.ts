import type { TimedChange } from '#model/change.ts';
import type { Message } from '#model/message.ts';
import type { PeerId, UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toEntities } from './entities.ts';
import { attempt, count, flag, present, text as toText } from './field.ts';
import { toForward } from './forward.ts';
import { toGroupId, toUserId } from './peer-id.ts';
import { toReplyTo } from './reply-to.ts';
import { inCommonBox } from './timing.ts';

type Short = Api.UpdateShortMessage | Api.UpdateShortChatMessage;

/**
 * The short forms of a new text message, written out (https://core.telegram.org/constructor/updateShortMessage,
 * https://core.telegram.org/constructor/updateShortChatMessage). One that cannot be read still counts.
 */
export function toShortMessage(tl: Short, selfId: UserId | undefined): TimedChange {
  const message = toMessage(tl, selfId);
  return inCommonBox(message ? { kind: 'newMessage', message } : { kind: 'ignored', name: tl.className }, tl);
}

function toMessage(tl: Short, selfId: UserId | undefined): Message | undefined {
  const { chatId, senderId } = toSides(tl, selfId);
  const id = count(tl.id);
  if (chatId === undefined || id === 0) return undefined;
  const text = toText(tl.message);
  const date = count(tl.date);
  const lifetime = count(tl.ttlPeriod);
  return present({
    chatId,
    id,
    senderId,
    isOutgoing: flag(tl.out),
    date,
    text,
    entities: toEntities(text, tl.entities),
    replyTo: attempt(() => toReplyTo(tl.replyTo), undefined),
    forward: attempt(() => toForward(tl.fwdFrom), undefined),
    viaBotId: toUserId(tl.viaBotId),
    isMention: flag(tl.mentioned),
    isMediaUnread: flag(tl.mediaUnread),
    isSilent: flag(tl.silent),
    isPinned: false,
    noForwards: false,
    expiresAt: lifetime > 0 ? date + lifetime : undefined,
  });
}

/** In a private chat the other one stands in user_id, whoever wrote. */
function toSides(tl: Short, selfId: UserId | undefined): { chatId?: PeerId; senderId?: PeerId } {
  if (tl.className === 'UpdateShortChatMessage')
    return present({ chatId: toGroupId(tl.chatId), senderId: toUserId(tl.fromId) });
  const other = toUserId(tl.userId);
  return present({ chatId: other, senderId: tl.out ? selfId : other });
}
