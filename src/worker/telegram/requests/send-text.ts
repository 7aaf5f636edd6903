import type { Message } from '#model/message.ts';
import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toEntities } from '../to-model/entities.ts';
import { count, present } from '../to-model/field.ts';
import { toMedia } from '../to-model/media.ts';
import { inCommonBox } from '../to-model/timing.ts';
import { toTlEntities } from '../to-tl/entities.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { toInputReplyTo } from '../to-tl/reply-to.ts';
import type { Client } from './client.ts';
import { deliver } from './deliver.ts';

type Params = Parameters<Telegram['sendText']>[0];

/**
 * Sends a text (https://core.telegram.org/method/messages.sendMessage) and clears the chat's draft on the server. The random_id
 * makes repeating safe: RANDOM_ID_DUPLICATE when an earlier try arrived and its answer was lost.
 */
export async function sendText(client: Client, p: Params): Promise<void> {
  const request = new Api.messages.SendMessage({
    peer: toInputPeer(p.chat),
    message: p.text,
    randomId: decimalToLong(p.randomId),
    entities: toTlEntities(p.entities, p.mentioned),
    replyTo: toInputReplyTo(p.replyToId),
    silent: p.isSilent,
    clearDraft: true,
  });
  const answer = await client.link.call(request, { chat: p.chat.id, idempotent: true });
  if (answer.className === 'UpdateShortSentMessage') deliverShort(client, p, answer);
}

/** The short answer tells only what we did not know; the rest is what was sent (https://core.telegram.org/constructor/updateShortSentMessage). */
function deliverShort(client: Client, p: Params, answer: Api.UpdateShortSentMessage): void {
  const message = toSentMessage(client, p, answer);
  deliver(client, [
    { change: { kind: 'messageId', randomId: p.randomId, id: message.id } },
    inCommonBox({ kind: 'newMessage', message }, answer),
  ]);
}

function toSentMessage(client: Client, p: Params, answer: Api.UpdateShortSentMessage): Message {
  const date = count(answer.date);
  const lifetime = count(answer.ttlPeriod);
  return present({
    chatId: p.chat.id,
    id: count(answer.id),
    senderId: client.selfId,
    isOutgoing: answer.out === true,
    date,
    text: p.text,
    entities: answer.entities ? toEntities(p.text, answer.entities) : p.entities,
    media: toMedia(answer.media),
    replyTo: p.replyToId === undefined ? undefined : { messageId: p.replyToId },
    isMention: false,
    isMediaUnread: false,
    isSilent: p.isSilent,
    isPinned: false,
    noForwards: false,
    expiresAt: lifetime > 0 ? date + lifetime : undefined,
    randomId: p.randomId,
  });
}
