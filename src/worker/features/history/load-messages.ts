import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peersNamedIn } from '../peers/peers-named-in.ts';
import { peerRef } from '../peers/peer-ref.ts';

/** Single messages by id (replied-to ones): from the cache, the missing ones from Telegram. They join no span. */
export async function loadMessages(
  account: Account,
  { chatId, ids }: { chatId: PeerId; ids: readonly number[] },
  signal?: AbortSignal,
): Promise<readonly Message[]> {
  const { cache, engine } = account;
  const known = await cache.messages(chatId, ids);
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0 || account.connection.state === 'offline') return [...known.values()];
  const telegram = await account.telegram();
  const page = await telegram.getMessages(
    { chat: await peerRef(cache, chatId), ids: missing },
    signal && { signal },
  );
  await engine.exclusively(() => cache.commit({ peers: page.peers, messages: page.messages }));
  const peers = await peersNamedIn(cache, page.messages);
  if (peers.length > 0) account.emit({ type: 'peers', peers });
  return [...known.values(), ...page.messages];
}
