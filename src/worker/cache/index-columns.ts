import { type Chat, chatOrder } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import { isChannelId } from '#model/peer.ts';
import type { ChatRow, MessageRow, TableName } from './schema.ts';

/** What of a chat stands in the clear, for the indexes. */
export function chatColumns(chat: Chat): Omit<ChatRow, 'sealed'> {
  return { id: chat.id, folder: chat.folder, order: chatOrder(chat) };
}

/** What of a message stands in the clear, for the indexes. */
export function messageColumns({ chatId, id, expiresAt }: Message): Omit<MessageRow, 'sealed'> {
  return {
    chatId,
    id,
    ...(!isChannelId(chatId) && { commonId: id }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/** What stands in the clear beside a sealed value is what the value itself says; otherwise somebody has moved the row in an index. */
export function hasOwnColumns(table: TableName, row: object, value: unknown): boolean {
  if (table === 'chats') {
    const { folder, order } = chatColumns(value as Chat);
    const found = row as ChatRow;
    return found.folder === folder && found.order === order;
  }
  if (table === 'messages') {
    const { commonId, expiresAt } = messageColumns(value as Message);
    const found = row as MessageRow;
    return found.commonId === commonId && found.expiresAt === expiresAt;
  }
  return true;
}
