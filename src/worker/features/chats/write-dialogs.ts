import type { DialogRecord } from '#model/change.ts';
import type { Chat } from '#model/chat.ts';
import type { Span } from '#model/history.ts';
import { isChannelId, type PeerId } from '#model/peer.ts';
import { addSpan } from '#model/spans.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { Cache, CacheWrite } from '#worker/cache/cache.ts';
import type { DialogsPage } from '#worker/telegram/telegram.ts';
import { keepRank, mergeDialog, wantsRank } from './merge-dialog.ts';

/** Whether a dialog shows another moment than the one the device stands at. Asked while nothing else is being written. */
export type Unfit = (server: Chat, local: Chat | undefined) => Promise<boolean>;

export interface PageKind {
  /** The page holds the pinned of its folder in their order. */
  readonly hasRanks: boolean;
  readonly isUnfit?: Unfit;
}

export interface Written {
  readonly written: readonly PeerId[];
  /** Left as they were: unfit. */
  readonly skipped: readonly PeerId[];
}

/** Writes dialogs as the server gave them, with their top messages and pts, merged with what is not told yet. */
export async function writeDialogs(account: Account, page: DialogsPage, kind: PageKind): Promise<Written> {
  const { cache, engine } = account;
  const ids = page.dialogs.map(({ chat }) => chat.id);
  return engine.exclusively(async () => {
    const [known, outbox] = await Promise.all([cache.chats(ids), account.outbox.rows()]);
    const waiting = outbox.map((row) => row.action);
    const fitting = await fittingOf(page, known, kind);
    const chats = fitting.dialogs.map(({ chat }) => {
      const local = known.get(chat.id);
      return mergeDialog(kind.hasRanks ? chat : keepRank(chat, local), local, waiting);
    });
    const unranked = kind.hasRanks
      ? []
      : fitting.dialogs.filter(({ chat }) => wantsRank(chat, known.get(chat.id)));
    await cache.commit({
      settings: account.stale.add(
        [],
        unranked.map(({ chat }) => chat.folder),
      ),
      peers: page.peers,
      chats,
      messages: fitting.messages,
      messagesGone: waiting.flatMap((action) => (action.kind === 'delete' ? action : [])),
      spans: await topSpans(cache, fitting),
      channelPts: await firstPts(cache, fitting.dialogs),
    });
    const written = chats.map(({ id }) => id);
    return { written, skipped: ids.filter((id) => !written.includes(id)) };
  });
}

/** The page without the dialogs that are unfit, and without their messages. */
async function fittingOf(
  page: DialogsPage,
  known: ReadonlyMap<PeerId, Chat>,
  { isUnfit }: PageKind,
): Promise<DialogsPage> {
  if (!isUnfit) return page;
  const unfit = new Set<PeerId>();
  for (const { chat } of page.dialogs) if (await isUnfit(chat, known.get(chat.id))) unfit.add(chat.id);
  return {
    ...page,
    dialogs: page.dialogs.filter(({ chat }) => !unfit.has(chat.id)),
    messages: page.messages.filter(({ chatId }) => !unfit.has(chatId)),
  };
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
