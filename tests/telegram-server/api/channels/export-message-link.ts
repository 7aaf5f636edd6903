import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.exportMessageLink */
export const exportMessageLink: Method<'channels.exportMessageLink'> = (params, call) => {
  const userId = signedIn(call);
  const chat = call.world.chats.channel(params.channel, userId);
  if (call.world.boxes.channel(chat.id).locate(params.id) === undefined)
    throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const link = `https://t.me/${chat.username ?? `c/${chat.id}`}/${params.id}`;
  return { _: 'exportedMessageLink', link, html: '' };
};
