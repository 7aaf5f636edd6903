import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.getInactiveChannels: there are none here. */
export const getInactiveChannels: Method<'channels.getInactiveChannels'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.inactiveChats', dates: [], chats: [], users: [] };
};
