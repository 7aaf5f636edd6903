import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getChats */
export const getChats: Method<'messages.getChats'> = (params, call) => {
  const userId = signedIn(call);
  const { chats } = call.world;
  return { _: 'messages.chats', chats: params.id.map((id) => chats.toTl(chats.group(id, userId), userId)) };
};
