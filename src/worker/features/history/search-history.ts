import type { HistorySlice } from '#contract/calls.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peersNamedIn } from '../peers/peers-named-in.ts';
import { peerRef } from '../peers/peer-ref.ts';

/** Messages of one chat that hold the words, as the server finds them; newest page first, ascending within. */
export async function searchHistory(
  account: Account,
  p: { chatId: PeerId; query: string; beforeId?: number; limit: number },
  signal?: AbortSignal,
): Promise<HistorySlice> {
  const { cache, engine } = account;
  const telegram = await account.telegram();
  const chat = await peerRef(cache, p.chatId);
  const request = { chat, query: p.query, offsetId: p.beforeId ?? 0, limit: p.limit };
  const page = await telegram.search(request, signal && { signal });
  await engine.exclusively(() => cache.commit({ peers: page.peers, messages: page.messages }));
  const messages = page.messages.toReversed();
  return {
    messages,
    peers: await peersNamedIn(cache, messages),
    pending: [],
    older: messages.length < p.limit ? 'end' : 'more',
    newer: p.beforeId === undefined ? 'end' : 'more',
  };
}
