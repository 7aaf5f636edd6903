import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peerRef } from '../peers/peer-ref.ts';

/** Messages asked about at one time, as many as Telegram answers. */
const MOST = 100;

/**
 * Reactions are told only to those who look: what is on the screen is asked for, where the network is
 * (https://core.telegram.org/api/reactions). The answer comes as updates.
 */
export async function refreshReactions(
  account: Account,
  { chatId, ids }: { chatId: PeerId; ids: readonly number[] },
): Promise<void> {
  if (account.connection.state !== 'online' || ids.length === 0) return;
  const telegram = await account.telegram();
  await telegram.getReactions({ chat: await peerRef(account.cache, chatId), ids: ids.slice(-MOST) });
}
