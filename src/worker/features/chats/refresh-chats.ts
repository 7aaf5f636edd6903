import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { PeerRef } from '#worker/telegram/telegram.ts';
import { announceChats } from '../apply/announce-step.ts';
import { leadOf } from './lead-of.ts';
import { type Unfit, writeDialogs } from './write-dialogs.ts';

/** Most dialogs one request may name. */
const AT_ONCE = 100;
/** How often an answer may come at a bad moment, and milliseconds before the second question; each next waits longer. */
const TRIES = 6;
const AGAIN_AFTER = 400;

/**
 * Asks the server for these dialogs anew: what they count and mark is its to say. Unknown peers are left out. An answer shows one
 * moment: it counts only where the device stands at the same one, else what was applied meanwhile would be undone or count twice.
 * Resolves to the dialogs whose answers all came at a bad moment; they stand as they were and are to be asked for again later.
 */
export async function refreshChats(account: Account, ids: readonly PeerId[]): Promise<readonly PeerId[]> {
  let left = ids;
  for (let attempt = 1; left.length > 0 && attempt <= TRIES; attempt++) {
    if (attempt > 1) await account.pause(AGAIN_AFTER * (attempt - 1));
    left = await refreshOnce(account, left, attempt === TRIES);
  }
  return left;
}

/** The dialogs whose answer came at a bad moment. */
async function refreshOnce(
  account: Account,
  ids: readonly PeerId[],
  isLast: boolean,
): Promise<readonly PeerId[]> {
  const { cache } = account;
  const records = await cache.peers(ids);
  const refs: PeerRef[] = [...records.values()].map(({ peer, accessHash }) => ({
    id: peer.id,
    ...(accessHash !== undefined && { accessHash }),
  }));
  const telegram = await account.telegram();
  const unfit: PeerId[] = [];
  for (let start = 0; start < refs.length; start += AT_ONCE) {
    const asked = refs.slice(start, start + AT_ONCE);
    const before = await cache.chats(asked.map(({ id }) => id));
    const page = await telegram.getPeerDialogs(asked);
    const isUnfit: Unfit = async (chat, local) => {
      if (local === undefined) return false;
      const lead = await leadOf(cache, page, chat.id);
      // Something got lost on its way: without this answer nobody would know yet.
      if (lead > 0) account.engine.catchUpWith(chat.id);
      // Other chats of a busy account move on all the time; then it must do that nothing happened in this one.
      if (lead > 0 || (lead < 0 && !isLast)) return true;
      return JSON.stringify(local) !== JSON.stringify(before.get(chat.id));
    };
    const { written, skipped } = await writeDialogs(account, page, { hasRanks: false, isUnfit });
    await announceChats(account, written);
    account.stale.drain();
    unfit.push(...skipped);
  }
  return unfit;
}
