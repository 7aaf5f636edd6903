import type { DialogRecord } from '#model/change.ts';
import type { Span } from '#model/history.ts';
import { isChannelId, type PeerId } from '#model/peer.ts';
import { addSpan } from '#model/spans.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { Cache, CacheWrite } from '#worker/cache/cache.ts';
import type { DialogsPage } from '#worker/telegram/telegram.ts';
import { keepRank, mergeDialog } from './merge-dialog.ts';

/** Whether the page holds the pinned of its folder in their order. */
export interface PageKind {
  readonly hasRanks: boolean;
}

/** Writes dialogs as the server gave them, with their top messages and pts, merged with what is not told yet. */
export async function writeDialogs(
  account: Account,
  page: DialogsPage,
  kind: PageKind,
): Promise<readonly PeerId[]> {
  const { cache, engine } = account;
  const ids = page.dialogs.map(({ chat }) => chat.id);
  await engine.exclusively(async () => {
    const [known, outbox] = await Promise.all([cache.chats(ids), cache.outbox()]);
    const waiting = outbox.map((row) => row.action);
    const chats = page.dialogs.map(({ chat }) => {
      const local = known.get(chat.id);
      return mergeDialog(kind.hasRanks ? chat : keepRank(chat, local), local, waiting);
    });
    await cache.commit({
      peers: page.peers,
      chats,
      messages: page.messages,
      spans: await topSpans(cache, page),
      channelPts: await firstPts(cache, page.dialogs),
    });
  });
  return ids;
}

/** A dialog's top message is known, and nothing is said of what lies before it. */
async function topSpans(
  cache: Cache,
  page: DialogsPage,
): Promise<{ chatId: PeerId; spans: readonly Span[] }[]> {
  const tops = page.dialogs.filter(({ chat }) =>
    page.messages.some((message) => message.chatId === chat.id && message.id === chat.topMessageId),
  );
  return Promise.all(
    tops.map(async ({ chat: { id, topMessageId } }) => ({
      chatId: id,
      spans: addSpan(await cache.spans(id), { from: topMessageId, to: topMessageId }),
    })),
  );
}

/** A channel's pts counts only where its box was not known: a newer one would hide the events before it that were not seen. */
async function firstPts(
  cache: Cache,
  dialogs: readonly DialogRecord[],
): Promise<NonNullable<CacheWrite['channelPts']>> {
  const found = await Promise.all(
    dialogs.map(async ({ chat: { id }, pts }) => {
      if (pts === undefined || !isChannelId(id)) return [];
      return (await cache.channelPts(id)) === undefined ? [{ channelId: id, pts }] : [];
    }),
  );
  return found.flat();
}
