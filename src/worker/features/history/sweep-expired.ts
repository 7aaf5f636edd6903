import type { Account } from '#worker/accounts/account.ts';

/** Messages whose time is over leave the device, online or not. */
export async function sweepExpired(account: Account): Promise<void> {
  const { cache, engine } = account;
  const gone = await engine.exclusively(() => cache.sweepExpired(account.serverNow()));
  if (gone.length === 0) return;
  for (const { chatId, ids } of gone) account.emit({ type: 'messagesGone', chatId, ids });
  account.inBackground(() => account.stale.ask(gone.map(({ chatId }) => chatId)));
}
