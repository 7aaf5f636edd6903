import { Api } from '../tl/api.gen.ts';
import type { MessagesPage, RequestOptions, Telegram } from '../telegram.ts';
import { toMessagesPage } from '../to-model/messages-page.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { pageLimit } from './batches.ts';
import type { Client } from './client.ts';

/** A page of a chat's history, newest first (https://core.telegram.org/api/offsets). */
export async function getHistory(
  client: Client,
  p: Parameters<Telegram['getHistory']>[0],
  { signal, isBackground }: RequestOptions = {},
): Promise<MessagesPage> {
  const request = new Api.messages.GetHistory({
    peer: toInputPeer(p.chat),
    offsetId: p.offsetId,
    offsetDate: p.offsetDate ?? 0,
    addOffset: p.addOffset,
    limit: pageLimit(p.limit),
    maxId: p.maxId ?? 0,
    minId: p.minId ?? 0,
    hash: decimalToLong('0'),
  });
  return toMessagesPage(await client.link.call(request, { signal, isBackground }), client.selfId);
}
