import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getPinnedSavedDialogs: Saved Messages are shown as one chat. */
export const getPinnedSavedDialogs: Method<'messages.getPinnedSavedDialogs'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.savedDialogs', dialogs: [], messages: [], chats: [], users: [] };
};
