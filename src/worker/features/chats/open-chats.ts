import type { ChatList } from '#contract/calls.ts';
import type { Folder } from '#model/chat.ts';
import type { Account } from '#worker/accounts/account.ts';
import { readSetting } from '#worker/accounts/settings.ts';
import { chatRows } from './chat-rows.ts';

/** The order of a folder from the index alone, and the rows of its first screen. */
export async function openChats(account: Account, p: { folder: Folder; first: number }): Promise<ChatList> {
  const { cache } = account;
  const name = p.folder === 'main' ? 'dialogsMain' : 'dialogsArchive';
  const [ids, progress] = await Promise.all([cache.chatOrder(p.folder), readSetting(cache, name)]);
  return {
    ids,
    rows: await chatRows(cache, ids.slice(0, p.first)),
    isComplete: progress?.isComplete ?? false,
  };
}
