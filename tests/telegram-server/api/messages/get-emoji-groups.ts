import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiGroups: there are none here. */
export const getEmojiGroups: Method<'messages.getEmojiGroups'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.emojiGroups', hash: 0, groups: [] };
};
