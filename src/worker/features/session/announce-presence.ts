import type { Account } from '#worker/accounts/account.ts';

/** Milliseconds; Telegram takes a user for offline when the word is not renewed. */
const RENEW = 50_000;
const LOOK = 1000;

/** Honest online status: online while somebody looks at a page, offline as soon as nobody does. */
export async function announcePresence(account: Account): Promise<void> {
  let told = false;
  let toldAt = -Infinity;
  for (;;) {
    const isThere = account.environment.isAttended;
    // Also when the clock was put back: nobody knows then how long ago it was.
    const isOld = Math.abs(account.clock.now() - toldAt) > RENEW;
    const isDue = isThere !== told || (isThere && isOld);
    if (isDue && account.connection.state === 'online') {
      told = isThere;
      toldAt = account.clock.now();
      account.inBackground(async () => (await account.telegram()).setOnline(isThere));
    }
    await account.pause(LOOK);
  }
}
