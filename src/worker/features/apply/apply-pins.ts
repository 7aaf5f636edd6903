import type { Change } from '#model/change.ts';
import type { Chat, Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { StepDraft } from './step-draft.ts';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** A newly pinned chat comes first; an unpinned one leaves the others in their order. */
export async function applyPinned(draft: StepDraft, change: Of<'pinned'>, cache: Cache): Promise<void> {
  const { chatId, folder, isPinned } = change;
  const others = (await pinnedOf(draft, cache, folder)).filter((id) => id !== chatId);
  await reorder(draft, cache, folder, isPinned ? [chatId, ...others] : others);
}

export async function applyPinnedOrder(
  draft: StepDraft,
  change: Of<'pinnedOrder'>,
  cache: Cache,
): Promise<void> {
  if (change.order) await reorder(draft, cache, change.folder, change.order);
  else draft.refreshPinned.add(change.folder);
}

/** The pinned chats of a folder as the step leaves them so far, the first on top. */
async function pinnedOf(draft: StepDraft, cache: Cache, folder: Folder): Promise<readonly PeerId[]> {
  const ids = new Set(draft.changedChats);
  // What is written leads the order by its pins, so reading stops at the first that has none.
  for (const id of await cache.chatOrder(folder)) {
    if ((await cache.chat(id))?.pinnedRank === undefined) break;
    ids.add(id);
  }
  const chats = await Promise.all([...ids].map((id) => draft.chat(id)));
  return chats
    .filter((chat): chat is Chat => chat?.folder === folder && chat.pinnedRank !== undefined)
    .sort((one, other) => (one.pinnedRank ?? 0) - (other.pinnedRank ?? 0))
    .map((chat) => chat.id);
}

async function reorder(
  draft: StepDraft,
  cache: Cache,
  folder: Folder,
  order: readonly PeerId[],
): Promise<void> {
  const touched = new Set([...(await pinnedOf(draft, cache, folder)), ...order]);
  for (const id of touched) {
    const rank = order.indexOf(id);
    // Moved since, or before: which of the two came last, only the server can say.
    if ((await draft.chat(id))?.folder !== folder) {
      draft.refresh.add(id);
      draft.refreshPinned.add(folder);
      continue;
    }
    await draft.changeChat(id, ({ pinnedRank: _, ...chat }) =>
      rank < 0 ? chat : { ...chat, pinnedRank: rank },
    );
  }
}
