import { fullChannel } from '../full-chats.ts';
import { signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';

/** https://core.telegram.org/method/channels.getFullChannel */
export const getFullChannel: Method<'channels.getFullChannel'> = (params, call) => {
  const userId = signedIn(call);
  const chat = call.world.chats.channel(params.channel, userId);
  const full_chat = fullChannel(call.world, chat, userId);
  const named = mentionedPeers(call.world, userId, [full_chat, { channel_id: chat.id }]);
  return { _: 'messages.chatFull', full_chat, ...named };
};
