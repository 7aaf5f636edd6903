import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.getLeftChannels: there are none here. */
export const getLeftChannels: Method<'channels.getLeftChannels'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.chats', chats: [] };
};
