import type { PeerId } from '#model/peer.ts';
import type { TypingAction } from '#model/presence.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peerRef } from '../peers/peer-ref.ts';

/** Tells the others what the user does. Worth nothing later, so it is never kept. */
export async function setTyping(
  account: Account,
  p: { chatId: PeerId; action: TypingAction },
): Promise<void> {
  if (account.connection.state === 'offline' || p.chatId === account.selfId) return;
  const telegram = await account.telegram();
  await telegram.setTyping({ chat: await peerRef(account.cache, p.chatId), action: p.action });
}
