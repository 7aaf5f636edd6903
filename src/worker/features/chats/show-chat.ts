import { isChannelId, type PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** The chat on the screen: a channel is polled while it is there. */
export function showChat({ engine }: Account, { chatId }: { chatId?: PeerId }): void {
  engine.setOpenChannel(chatId && isChannelId(chatId) ? chatId : undefined);
}
