import type { Chat } from '#model/chat.ts';

export const aChat = (with_: Partial<Chat> & Pick<Chat, 'id'>): Chat => ({
  folder: 'main',
  topMessageId: 0,
  unreadCount: 0,
  unreadMentions: 0,
  isMarkedUnread: false,
  readInboxMaxId: 0,
  readOutboxMaxId: 0,
  mutedUntil: 0,
  lastDate: 0,
  ...with_,
});
