import { Api } from '../tl/api.gen.ts';
import type { DialogsPage, RequestOptions, Telegram } from '../telegram.ts';
import { toDialogsPage } from '../to-model/dialogs-page.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { pageLimit } from './batches.ts';
import { learnSelf, type Client } from './client.ts';

/** A page of a folder's list, newest first (https://core.telegram.org/method/messages.getDialogs). */
export async function getDialogs(
  client: Client,
  p: Parameters<Telegram['getDialogs']>[0],
  { signal }: RequestOptions = {},
): Promise<DialogsPage> {
  const request = new Api.messages.GetDialogs({
    excludePinned: !p.withPinned,
    folderId: p.folder === 'archive' ? 1 : 0,
    offsetDate: p.offset?.date ?? 0,
    offsetId: p.offset?.id ?? 0,
    offsetPeer: p.offset ? toInputPeer(p.offset.peer) : new Api.InputPeerEmpty(),
    limit: pageLimit(p.limit),
    hash: decimalToLong('0'),
  });
  const page = toDialogsPage(await client.link.call(request, { signal }), client.selfId);
  learnSelf(client, page.peers);
  return page;
}
