import type { ChannelId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** The channel is no longer ours to see: it leaves the list; what was cached of it goes too. */
export async function loseChannel(account: Account, channelId: ChannelId): Promise<void> {
  await account.engine.exclusively(() =>
    account.cache.commit({ chatsGone: [channelId], spans: [{ chatId: channelId, spans: [] }] }),
  );
  account.totals.forget([channelId]);
  account.emit({ type: 'chats', rows: [], gone: [channelId] });
}
