import type { ChatRow } from '#model/chat.ts';
import { chatOrder } from '#model/chat.ts';
import type { Peer } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { chatRows } from './chat-rows.ts';
import { foldForSearch } from '#model/search-folding.ts';

/** Chats whose name or username has a word beginning with each word of the query; offline, from the cache. */
export async function filterChats(
  account: Account,
  p: { query: string; limit: number },
): Promise<readonly ChatRow[]> {
  const words = foldForSearch(p.query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const { cache } = account;
  const matching = (await cache.allPeers())
    .map((record) => record.peer)
    .filter((peer) => matches(peer, words));
  const chats = await cache.chats(matching.map((peer) => peer.id));
  const best = [...chats.values()].sort((a, b) => chatOrder(b) - chatOrder(a)).slice(0, p.limit);
  return chatRows(
    cache,
    best.map((chat) => chat.id),
  );
}

function matches(peer: Peer, words: readonly string[]): boolean {
  const name = peer.kind === 'user' ? `${peer.firstName} ${peer.lastName} ${peer.phone ?? ''}` : peer.title;
  const username = peer.kind === 'group' ? '' : (peer.username ?? '');
  const own = foldForSearch(`${name} ${username}`).split(/[\s._-]+/);
  return words.every((word) => own.some((part) => part.startsWith(word)));
}
