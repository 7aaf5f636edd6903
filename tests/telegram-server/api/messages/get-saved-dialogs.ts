import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getSavedDialogs: Saved Messages are shown as one chat. */
export const getSavedDialogs: Method<'messages.getSavedDialogs'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.savedDialogs', dialogs: [], messages: [], chats: [], users: [] };
};
