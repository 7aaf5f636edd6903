import type { ChatRow } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';

/** Rows with all they show, in the order asked for; chats that are not there are left out. */
export async function chatRows(cache: Cache, ids: readonly PeerId[]): Promise<readonly ChatRow[]> {
  const [chats, peers] = await Promise.all([cache.chats(ids), cache.peers(ids)]);
  const topIds = [...chats.values()].filter(({ topMessageId }) => topMessageId > 0);
  const tops = await cache.messagePerChat(new Map(topIds.map(({ id, topMessageId }) => [id, topMessageId])));
  const senders = await cache.peers([
    ...new Set([...tops.values()].flatMap(({ senderId }) => senderId ?? [])),
  ]);
  return ids.flatMap((id) => {
    const chat = chats.get(id);
    const peer = peers.get(id)?.peer;
    const lastMessage = tops.get(id);
    const lastSender = lastMessage?.senderId && senders.get(lastMessage.senderId)?.peer;
    return chat && peer
      ? [{ chat, peer, ...(lastMessage && { lastMessage }), ...(lastSender && { lastSender }) }]
      : [];
  });
}
