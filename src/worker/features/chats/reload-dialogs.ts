import type { UpdateState } from '#model/change.ts';
import type { Account } from '#worker/accounts/account.ts';
import { loadDialogs } from './load-dialogs.ts';

/**
 * The account was away too long for a difference: dialogs are read anew, and the cached histories of the common box lose their
 * claim to be complete, because edits and deletions in between are not known.
 */
export async function reloadDialogs(account: Account, state: UpdateState): Promise<void> {
  const { cache, engine } = account;
  const chats = await cache.allChats();
  await engine.exclusively(() =>
    cache.commit({
      spans: chats.filter(({ id }) => !id.startsWith('c')).map(({ id }) => ({ chatId: id, spans: [] })),
      settings: { dialogsMain: undefined, dialogsArchive: undefined },
    }),
  );
  await loadDialogs(account);
  await engine.exclusively(() => cache.commit({ state }));
  for (const { id } of chats) account.emit({ type: 'historyReset', chatId: id });
}
