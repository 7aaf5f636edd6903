import { isChannelId, type PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { DamagedRow, StorageTrouble } from '#worker/cache/cache.ts';
import { reloadDialogs } from '../chats/reload-dialogs.ts';

/** Milliseconds before the user is told the same again. */
const AGAIN_AFTER = 600_000;

/** What goes wrong on the disk is asked of Telegram anew, and the user told in a sentence. */
export function mendStorage(account: Account): void {
  const toldAt = new Map<string, number>();
  const tell = (code: string): void => {
    const now = account.clock.now();
    if (Math.abs(now - (toldAt.get(code) ?? -Infinity)) < AGAIN_AFTER) return;
    toldAt.set(code, now);
    account.emit({ type: 'notice', code });
  };
  account.cache.onTrouble((trouble) => {
    for (const code of codesOf(trouble)) tell(code);
    account.inBackground(() => mend(account, trouble));
  });
}

/** The words for it; files come again by themselves, and nobody misses them meanwhile. */
function codesOf(trouble: StorageTrouble): readonly string[] {
  const lostUnsent = 'OUTBOX_DAMAGED';
  switch (trouble.kind) {
    case 'rebuilt':
      return trouble.lostUnsent > 0 ? ['CACHE_REBUILT', lostUnsent] : ['CACHE_REBUILT'];
    case 'damaged': {
      const tables = new Set(trouble.rows.map(({ table }) => table));
      const isNoticed = [...tables].some((table) => table !== 'files' && table !== 'outbox');
      return [...(isNoticed ? ['CACHE_DAMAGED'] : []), ...(tables.has('outbox') ? [lostUnsent] : [])];
    }
    case 'incomplete':
      return [];
    case 'full':
      return ['STORAGE_FULL'];
    case 'stuck':
      return ['STORAGE_STUCK'];
    case 'unreadable':
      return ['STORAGE_UNREADABLE'];
  }
}

async function mend(account: Account, trouble: StorageTrouble): Promise<void> {
  if (trouble.kind === 'incomplete') await account.stale.ask(trouble.chatIds);
  if (trouble.kind === 'damaged') await askAnew(account, trouble.rows);
}

async function askAnew(account: Account, rows: readonly DamagedRow[]): Promise<void> {
  const of = (...tables: readonly DamagedRow['table'][]): readonly PeerId[] => [
    ...new Set(rows.flatMap(({ table, chatId }) => (tables.includes(table) ? (chatId ?? []) : []))),
  ];
  await forgetHistories(account, of('boxes').filter(isChannelId));
  for (const chatId of of('messages', 'spans', 'boxes')) account.emit({ type: 'historyReset', chatId });
  const chatIds = of('chats', 'messages', 'boxes');
  if (chatIds.length > 0) await account.stale.ask(chatIds);
  const isStateLost = rows.some(({ table, chatId }) => table === 'boxes' && chatId === undefined);
  // Whoever cannot be named any more is named by the list.
  if (isStateLost || of('peers').length > 0) await reloadDialogs(account, await stateOf(account));
}

/** Of a channel whose place among the events is lost, nothing is certain that was known. */
async function forgetHistories({ cache, engine }: Account, chatIds: readonly PeerId[]): Promise<void> {
  if (chatIds.length === 0) return;
  const spans = chatIds.map((chatId) => ({ chatId, spans: [] }));
  await engine.exclusively(() => cache.commit({ spans }));
}

async function stateOf(account: Account) {
  return (await account.cache.state()) ?? (await account.telegram()).getState();
}
