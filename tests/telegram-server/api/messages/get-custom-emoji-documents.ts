import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getCustomEmojiDocuments: there are none here. */
export const getCustomEmojiDocuments: Method<'messages.getCustomEmojiDocuments'> = (_params, call) => {
  signedIn(call);
  return [];
};
