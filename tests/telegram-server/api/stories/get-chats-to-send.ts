import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getChatsToSend: stories cannot be posted here. */
export const getChatsToSend: Method<'stories.getChatsToSend'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.chats', chats: [] };
};
