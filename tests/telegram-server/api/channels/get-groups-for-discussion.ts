import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.getGroupsForDiscussion: there are none here. */
export const getGroupsForDiscussion: Method<'channels.getGroupsForDiscussion'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.chats', chats: [] };
};
