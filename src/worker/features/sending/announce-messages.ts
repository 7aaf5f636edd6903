import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { peersNamedIn } from '../peers/peers-named-in.ts';

/** Tells of messages that changed in place, and of the row that may show the last of them. */
export async function announceMessages(
  account: Account,
  chatId: PeerId,
  messages: readonly Message[],
): Promise<void> {
  const peers = await peersNamedIn(account.cache, messages);
  account.emit({ type: 'messages', chatId, messages, peers, isNew: false });
  await announceChats(account, [chatId]);
}
