import type { ChatRow } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';

/** Rows with all they show, in the order asked for; chats that are not there are left out. */
export async function chatRows(cache: Cache, ids: readonly PeerId[]): Promise<readonly ChatRow[]> {
  const [chats, peers] = await Promise.all([cache.chats(ids), cache.peers(ids)]);
  const tops = await Promise.all(
    ids.map(async (id) => {
      const top = chats.get(id)?.topMessageId ?? 0;
      return top > 0 ? (await cache.messages(id, [top])).get(top) : undefined;
    }),
  );
  const senders = await cache.peers([...new Set(tops.flatMap((top) => top?.senderId ?? []))]);
  return ids.flatMap((id, index) => {
    const chat = chats.get(id);
    const peer = peers.get(id)?.peer;
    const lastMessage: Message | undefined = tops[index];
    const lastSender = lastMessage?.senderId && senders.get(lastMessage.senderId)?.peer;
    return chat && peer
      ? [{ chat, peer, ...(lastMessage && { lastMessage }), ...(lastSender && { lastSender }) }]
      : [];
  });
}
