import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { StepDraft } from '../apply/step-draft.ts';
import { addAction } from '../sending/add-action.ts';

/** What was seen is read: here at once where the count is certain, on the server through the outbox. */
export async function markRead(account: Account, p: { chatId: PeerId; maxId: number }): Promise<void> {
  const { cache, engine } = account;
  const isNews = await engine.exclusively(async () => {
    const chat = await cache.chat(p.chatId);
    if (!chat || p.maxId <= chat.readInboxMaxId) return false;
    const unread = await new StepDraft(cache, []).unreadAfter(p.chatId, p.maxId, chat.topMessageId);
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
