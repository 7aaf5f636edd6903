import { Api } from '../tl/api.gen.ts';
import type { MessagesPage, RequestOptions, Telegram } from '../telegram.ts';
import { toMessagesPage } from '../to-model/messages-page.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { pageLimit } from './batches.ts';
import type { Client } from './client.ts';

/** Messages of one chat with these words, newest first (https://core.telegram.org/method/messages.search). */
export async function search(
  client: Client,
  p: Parameters<Telegram['search']>[0],
  { signal }: RequestOptions = {},
): Promise<MessagesPage> {
  const request = new Api.messages.Search({
    peer: toInputPeer(p.chat),
    q: p.query,
    filter: new Api.InputMessagesFilterEmpty(),
    minDate: 0,
    maxDate: 0,
    offsetId: p.offsetId,
    addOffset: 0,
    limit: pageLimit(p.limit),
    maxId: 0,
    minId: 0,
    hash: decimalToLong('0'),
  });
  return toMessagesPage(await client.link.call(request, { signal }), client.selfId);
}
