import type { Type } from '../../tl/schema.gen.ts';
import { chatIdOf, historyKey } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { readersOf } from './deliver.ts';

/** Tells the others of a conversation that somebody is typing, recording, choosing a sticker … See https://core.telegram.org/method/messages.setTyping */
export function setTyping(
  world: World,
  actor: Actor,
  params: { peer: Type['Peer']; action: Type['SendMessageAction'] },
): void {
  const { userId } = actor;
  const { action } = params;
  const key = historyKey(userId, params.peer);
  const chatId = chatIdOf(key);
  const form = chatId === undefined ? undefined : world.chats.require(chatId).form;
  if (form === 'channel') return;
  const from_id = { _: 'peerUser', user_id: userId } as const;
  const update: Type['Update'] =
    chatId === undefined
      ? { _: 'updateUserTyping', user_id: userId, action }
      : form === 'group'
        ? { _: 'updateChatUserTyping', chat_id: chatId, from_id, action }
        : { _: 'updateChannelUserTyping', channel_id: chatId, from_id, action };
  const out = new Outgoing(world, actor);
  for (const other of readersOf(world, key)) {
    if (other !== userId && !world.contacts.isBlocked(other, userId)) out.passing(other, update);
  }
  out.flush();
}
