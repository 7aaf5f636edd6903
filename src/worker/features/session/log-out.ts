import type { Account } from '#worker/accounts/account.ts';

/** Milliseconds Telegram may take to hear of it; the device is cleaned in any case. */
const PATIENCE = 4000;

/** Tells Telegram, if it can be reached, and stops the engine. The caller removes what is stored. */
export async function logOut(account: Account): Promise<void> {
  if (account.selfId && account.connection.state !== 'offline') {
    const told = account.telegram().then((telegram) => telegram.logOut());
    await Promise.race([told.catch(() => undefined), account.pause(PATIENCE)]);
  }
  await account.stop();
}
