import type { Authorization, NewLogin } from '#model/authorization.ts';
import type { Account } from '#worker/accounts/account.ts';
import { readSetting } from '#worker/accounts/settings.ts';

/** The devices signed in to the account. */
export async function list(account: Account): Promise<readonly Authorization[]> {
  return (await account.telegram()).getAuthorizations();
}

/** Ends one other device, and the question about it, if there was one. */
export async function end(account: Account, { hash }: { hash: string }): Promise<void> {
  await (await account.telegram()).endAuthorization(hash);
  await forget(account, hash);
}

export async function endOthers(account: Account): Promise<void> {
  await (await account.telegram()).endOtherAuthorizations();
  for (const { hash } of await unconfirmed(account)) await forget(account, hash);
}

export async function confirm(account: Account, { hash }: { hash: string }): Promise<void> {
  await (await account.telegram()).confirmAuthorization(hash);
  await forget(account, hash);
}

/** New logins that the user has said nothing of yet; known without the network. */
export async function unconfirmed(account: Account): Promise<readonly NewLogin[]> {
  return (await readSetting(account.cache, 'newLogins')) ?? [];
}

async function forget(account: Account, hash: string): Promise<void> {
  const left = (await unconfirmed(account)).filter((login) => login.hash !== hash);
  await account.cache.commit({ settings: { newLogins: left } });
  account.emit({ type: 'newLogin', hash });
}
