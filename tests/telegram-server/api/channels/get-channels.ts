import type { Type } from '../../tl/schema.gen.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.getChannels: a channel that may not be seen comes as channelForbidden. */
export const getChannels: Method<'channels.getChannels'> = (params, call) => {
  const userId = signedIn(call);
  const { chats } = call.world;
  const list = params.id.map((input): Type['Chat'] => {
    if (input._ === 'inputChannelEmpty') throw new RpcError(400, 'CHANNEL_INVALID');
    const chat = chats.get(input.channel_id);
    const known = chat !== undefined && chat.form !== 'group';
    if (!known || (input._ === 'inputChannel' && input.access_hash !== chats.accessHash(chat, userId))) {
      throw new RpcError(400, 'CHANNEL_INVALID');
    }
    return chats.toTl(chat, userId);
  });
  return { _: 'messages.chats', chats: list };
};
