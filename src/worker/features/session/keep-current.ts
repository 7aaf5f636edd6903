import type { Account } from '#worker/accounts/account.ts';
import { loadDialogs } from '../chats/load-dialogs.ts';
import { fillCache } from '../history/fill-cache.ts';
import { sweepExpired } from '../history/sweep-expired.ts';
import { announcePresence } from './announce-presence.ts';

/** Milliseconds between looks at what must go or be told. */
const SWEEP = 30_000;

/** What runs beside the loop while somebody is signed in: unread sums, the list's end, expiry, online status, filling. */
export function keepCurrent(account: Account): void {
  account.inBackground(async () => account.totals.update(await account.cache.allChats()));
  account.inBackground(() => repeat(account, SWEEP, () => sweepExpired(account)));
  account.inBackground(() => announcePresence(account));
  account.inBackground(async () => {
    await untilCurrent(account);
    await loadDialogs(account);
    await fillCache(account);
  });
}

async function repeat(account: Account, milliseconds: number, run: () => Promise<void>): Promise<void> {
  for (;;) {
    await run();
    await account.pause(milliseconds);
  }
}

/** Waits until the difference is applied: what is loaded then is newer than what it brought. */
export async function untilCurrent(account: Account): Promise<void> {
  while (account.connection.state !== 'online') await account.pause(200);
}
