import { CallError } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import { isUserId, type PeerRecord } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** Somebody is signed in: written down first, then the engine starts. */
export async function completeSignIn(account: Account, self: PeerRecord): Promise<AuthStep> {
  const { id } = self.peer;
  if (!isUserId(id)) throw new CallError('INTERNAL');
  await account.cache.commit({ peers: [self], settings: { selfId: id, login: undefined } }, 'strict');
  account.signedIn(id);
  return { name: 'done' };
}
