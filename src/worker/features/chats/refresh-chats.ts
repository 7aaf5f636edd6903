import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { PeerRef } from '#worker/telegram/telegram.ts';
import { announceChats } from '../apply/announce-step.ts';
import { writeDialogs } from './write-dialogs.ts';

/** Most dialogs one request may name. */
const AT_ONCE = 100;

/** Asks the server for these dialogs anew: what they count and mark is its to say. Unknown peers are left out. */
export async function refreshChats(account: Account, ids: readonly PeerId[]): Promise<void> {
  const records = await account.cache.peers(ids);
  const refs: PeerRef[] = [...records.values()].map(({ peer, accessHash }) => ({
    id: peer.id,
    ...(accessHash !== undefined && { accessHash }),
  }));
  const telegram = await account.telegram();
  for (let start = 0; start < refs.length; start += AT_ONCE) {
    const page = await telegram.getPeerDialogs(refs.slice(start, start + AT_ONCE));
    await announceChats(account, await writeDialogs(account, page, { hasRanks: false }));
  }
}
