import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getScheduledHistory: nothing can be scheduled here. */
export const getScheduledHistory: Method<'messages.getScheduledHistory'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.messages', messages: [], chats: [], users: [] };
};
