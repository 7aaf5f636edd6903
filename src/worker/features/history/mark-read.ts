import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { StepDraft } from '../apply/step-draft.ts';
import { setMarkedUnread } from '../chats/change-chat.ts';
import { addAction } from '../sending/add-action.ts';

/** What was seen is read: here at once where the count is certain, on the server through the outbox. */
export async function markRead(account: Account, p: { chatId: PeerId; maxId: number }): Promise<void> {
  const { cache, engine } = account;
  let wasMarked = false;
  const isNews = await engine.exclusively(async () => {
    const chat = await cache.chat(p.chatId);
    wasMarked = chat?.isMarkedUnread ?? false;
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
  if (wasMarked) await setMarkedUnread(account, { chatId: p.chatId, isMarked: false });
}
