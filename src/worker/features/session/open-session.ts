import type { Opening } from '#contract/calls.ts';
import type { Account } from '#worker/accounts/account.ts';
import { openChats } from '../chats/open-chats.ts';

/** Rows that fill any first screen. */
const FIRST = 30;

/** Everything the first paint needs, from the cache alone. */
export async function openSession(account: Account): Promise<Omit<Opening, 'lock' | 'accounts'>> {
  const session = await account.sessionState();
  if (session.name !== 'signedIn') return { session, connection: account.connection };
  const [chats, peers] = await Promise.all([
    openChats(account, { folder: 'main', first: FIRST }),
    account.cache.peers([session.selfId]),
  ]);
  const self = peers.get(session.selfId)?.peer;
  return {
    session,
    connection: account.connection,
    chats,
    totals: account.totals.totals,
    ...(self && { self }),
  };
}
