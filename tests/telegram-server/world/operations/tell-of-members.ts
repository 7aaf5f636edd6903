import type { ChatRecord } from '../chat-record.ts';
import { participantsTl } from '../participants-view.ts';
import type { Outgoing } from '../updates.ts';

/** Tells everybody in a basic group who is in it now. */
export function tellOfParticipants(out: Outgoing, chat: ChatRecord): void {
  for (const { userId } of out.world.chats.members(chat)) {
    out.common(userId, {
      _: 'updateChatParticipants',
      participants: participantsTl(out.world, chat, userId),
    });
  }
}

/** Tells somebody that his standing in a chat, or the chat itself, has changed: the client looks again. */
export function tellOfChat(out: Outgoing, chat: ChatRecord, userId: bigint): void {
  if (chat.form === 'group') out.common(userId, { _: 'updateChat', chat_id: chat.id });
  else out.common(userId, { _: 'updateChannel', channel_id: chat.id });
}

/** The same to all members. */
export function tellAllOfChat(out: Outgoing, chat: ChatRecord): void {
  for (const { userId } of out.world.chats.members(chat)) tellOfChat(out, chat, userId);
}
