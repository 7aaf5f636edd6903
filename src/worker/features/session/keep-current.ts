import type { Account } from '#worker/accounts/account.ts';
import { loadDialogs } from '../chats/load-dialogs.ts';
import { fillCache } from '../history/fill-cache.ts';
import { sweepExpired } from '../history/sweep-expired.ts';
import { announcePresence } from './announce-presence.ts';
import { mendStorage } from './mend-storage.ts';

/** Milliseconds between looks at what must go or be told. */
const SWEEP = 30_000;

/** Milliseconds for which reading the whole list waits: it would keep the thread busy while the first packet is to leave. */
const HEAD_START = 100;

/** What runs beside the loop while somebody is signed in: unread sums, the list's end, expiry, online status, filling. */
export function keepCurrent(account: Account): void {
  mendStorage(account);
  account.inBackground(async () => {
    await account.pause(HEAD_START);
    const chats = await account.cache.allChats();
    if (!account.totals.isFilled) account.totals.fill(chats);
  });
  account.inBackground(() => repeat(account, SWEEP, () => sweepExpired(account)));
  account.inBackground(() => announcePresence(account));
  account.inBackground(async () => {
    await loadWholeList(account);
    await fillCache(account);
  });
}

/** Milliseconds before a list that could not be read is asked for again: 1, 2, 4 … 60 s. */
const pauseAfter = (failures: number): number => Math.min(60_000, 1000 * 2 ** Math.min(failures, 6));

/** Nothing else would ever bring what is missing, so it is tried until it is there. */
async function loadWholeList(account: Account): Promise<void> {
  for (let failures = 0; ; failures++) {
    await untilCurrent(account);
    const isLoaded = await loadDialogs(account).then(
      () => true,
      () => false,
    );
    if (isLoaded) return;
    await account.pause(pauseAfter(failures));
  }
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
