import type { Span } from '#model/history.ts';
import type { PeerId } from '#model/peer.ts';
import { addSpan } from '#model/spans.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { CacheWrite } from '#worker/cache/cache.ts';
import type { DialogsPage } from '#worker/telegram/telegram.ts';

/**
 * Writes dialogs as the server gave them, with their top messages and pts. Drafts and ranks the server left out are kept;
 * a channel's pts counts only where its box was not known, since a newer one with unseen events before it would hide them.
 */
export async function writeDialogs(
  account: Account,
  page: DialogsPage,
  extra: CacheWrite = {},
): Promise<readonly PeerId[]> {
  const { cache, engine } = account;
  return engine.exclusively(async () => {
    const ids = page.dialogs.map(({ chat }) => chat.id);
    const spans: { chatId: PeerId; spans: readonly Span[] }[] = [];
    const channelPts: NonNullable<CacheWrite['channelPts']>[number][] = [];
    for (const { chat, pts } of page.dialogs) {
      const id = chat.topMessageId;
      if (page.messages.some((message) => message.chatId === chat.id && message.id === id)) {
        spans.push({ chatId: chat.id, spans: addSpan(await cache.spans(chat.id), { from: id, to: id }) });
      }
      if (pts !== undefined && chat.id.startsWith('c')) {
        const channelId = chat.id as `c${string}`;
        if ((await cache.channelPts(channelId)) === undefined) channelPts.push({ channelId, pts });
      }
    }
    await cache.commit({
      ...extra,
      peers: page.peers,
      chats: page.dialogs.map(({ chat }) => chat),
      messages: page.messages,
      spans: [...spans, ...(extra.spans ?? [])],
      channelPts,
    });
    return ids;
  });
}
