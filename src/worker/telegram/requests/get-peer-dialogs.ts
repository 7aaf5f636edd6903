import { Api } from '../tl/api.gen.ts';
import type { DialogsPage, PeerRef } from '../telegram.ts';
import { toDialogsPage } from '../to-model/dialogs-page.ts';
import { present } from '../to-model/field.ts';
import { toInputDialogPeer } from '../to-tl/input-peer.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';

/**
 * The dialogs of certain peers, as they stand now (https://core.telegram.org/method/messages.getPeerDialogs). Whether one is
 * pinned is right, its rank is not: the answer does not hold the whole order.
 */
export async function getPeerDialogs(client: Client, peers: readonly PeerRef[]): Promise<DialogsPage> {
  const pages: DialogsPage[] = [];
  for (const batch of inBatches(peers)) {
    const request = new Api.messages.GetPeerDialogs({ peers: batch.map(toInputDialogPeer) });
    pages.push(toDialogsPage(await client.link.call(request), client.selfId));
  }
  return present({
    dialogs: pages.flatMap(({ dialogs }) => dialogs),
    messages: pages.flatMap(({ messages }) => messages),
    peers: pages.flatMap((page) => page.peers),
    // The oldest of the states: what came after it is then never taken for known.
    state: pages[0]?.state,
  });
}
