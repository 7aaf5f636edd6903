import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { addAction } from '../sending/add-action.ts';

/** What was seen is read: here at once where the count is certain, on the server through the outbox. */
export async function markRead(account: Account, p: { chatId: PeerId; maxId: number }): Promise<void> {
  const { cache, engine } = account;
  const isNews = await engine.exclusively(async () => {
    const chat = await cache.chat(p.chatId);
    if (!chat || p.maxId <= chat.readInboxMaxId) return false;
    const unread = await unreadAfter(account, p.chatId, p.maxId, chat.topMessageId);
    const unreadCount = unread === undefined ? chat.unreadCount : Math.min(unread, chat.unreadCount);
    await addAction(
      account,
      { kind: 'read', ...p },
      { chats: [{ ...chat, readInboxMaxId: p.maxId, unreadCount }] },
    );
    return true;
  });
  if (isNews) await announceChats(account, [p.chatId]);
}

/** Incoming messages above `maxId`, when the cache knows the history from there to its end; else only the server can say. */
async function unreadAfter(
  { cache }: Account,
  chatId: PeerId,
  maxId: number,
  top: number,
): Promise<number | undefined> {
  if (maxId >= top) return 0;
  const span = (await cache.spans(chatId)).at(-1);
  if (!span || span.from > maxId + 1 || span.to < top) return undefined;
  const newer = await cache.messageRange(chatId, {
    from: maxId + 1,
    to: top,
    limit: 10_000,
    newestFirst: false,
  });
  return newer.filter((message) => !message.isOutgoing).length;
}
