import { CallError } from '#contract/errors.ts';
import type { Peer } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** Who has this public name. */
export async function resolveUsername(account: Account, { username }: { username: string }): Promise<Peer> {
  const { cache, engine } = account;
  const telegram = await account.telegram();
  const { id, peers } = await telegram.resolveUsername(username);
  await engine.exclusively(() => cache.commit({ peers }));
  const peer = (await cache.peers([id])).get(id)?.peer;
  if (!peer) throw new CallError('NOT_FOUND');
  return peer;
}
