import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getQuickReplies: there are none here. */
export const getQuickReplies: Method<'messages.getQuickReplies'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.quickReplies', quick_replies: [], messages: [], chats: [], users: [] };
};
