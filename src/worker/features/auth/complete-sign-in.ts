import { CallError } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import { isUserId, type PeerRecord } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { loginState } from './auth-steps.ts';

/** Somebody is signed in: written down first, then the engine starts. */
export async function completeSignIn(account: Account, self: PeerRecord): Promise<AuthStep> {
  const { id } = self.peer;
  if (!isUserId(id)) throw new CallError('INTERNAL');
  if (await account.isElsewhere(id)) return refuse(account);
  await account.cache.commit({ peers: [self], settings: { selfId: id, login: undefined } }, 'strict');
  account.signedIn(id);
  return { name: 'done' };
}

/** Somebody who is here already needs no second place: the new authorization is given back. */
async function refuse(account: Account): Promise<never> {
  await (await account.telegram()).logOut();
  await account.disconnect();
  await account.cache.commit({ settings: { login: undefined, session: undefined } }, 'strict');
  account.emit({ type: 'authStep', step: (await loginState(account)).step });
  throw new CallError('ACCOUNT_ALREADY_HERE');
}
