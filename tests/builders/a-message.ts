import type { Message } from '#model/message.ts';

export const aMessage = (with_: Partial<Message> & Pick<Message, 'chatId' | 'id'>): Message => ({
  isOutgoing: false,
  date: 1_760_000_000 + with_.id,
  text: `message ${with_.id}`,
  entities: [],
  isMention: false,
  isMediaUnread: false,
  isSilent: false,
  isPinned: false,
  noForwards: false,
  ...with_,
});
