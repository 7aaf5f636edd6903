import { fullGroup } from '../full-chats.ts';
import { signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';

/** https://core.telegram.org/method/messages.getFullChat */
export const getFullChat: Method<'messages.getFullChat'> = (params, call) => {
  const userId = signedIn(call);
  const full_chat = fullGroup(call.world, call.world.chats.group(params.chat_id, userId), userId);
  const named = mentionedPeers(call.world, userId, [full_chat, { chat_id: params.chat_id }]);
  return { _: 'messages.chatFull', full_chat, ...named };
};
