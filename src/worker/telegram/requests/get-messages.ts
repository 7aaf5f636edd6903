import { isChannelId } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import type { TlRequest } from '../adapter/tl-request.ts';
import type { MessagesPage, PeerRef, RequestOptions } from '../telegram.ts';
import { toMessagesPage } from '../to-model/messages-page.ts';
import { toInputChannel } from '../to-tl/input-peer.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';

/**
 * Certain messages of a chat; those that are gone are missing from the answer (https://core.telegram.org/method/messages.getMessages,
 * https://core.telegram.org/method/channels.getMessages).
 */
export async function getMessages(
  client: Client,
  { chat, ids }: { chat: PeerRef; ids: readonly number[] },
  { signal }: RequestOptions = {},
): Promise<MessagesPage> {
  const pages: MessagesPage[] = [];
  for (const batch of inBatches(ids)) {
    const answer = await client.link.call(toRequest(chat, batch), { signal });
    pages.push(toMessagesPage(answer, client.selfId));
  }
  // Outside channels an id names a message of whichever chat: another chat's is not what was asked for.
  const messages = pages.flatMap((page) => page.messages).filter(({ chatId }) => chatId === chat.id);
  return { messages: messages.sort((a, b) => b.id - a.id), peers: pages.flatMap(({ peers }) => peers) };
}

function toRequest(chat: PeerRef, ids: readonly number[]): TlRequest<Api.messages.TypeMessages> {
  const id = ids.map((id) => new Api.InputMessageID({ id }));
  return isChannelId(chat.id)
    ? new Api.channels.GetMessages({ channel: toInputChannel(chat), id })
    : new Api.messages.GetMessages({ id });
}
