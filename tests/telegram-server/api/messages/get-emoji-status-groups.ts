import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiStatusGroups: there are none here. */
export const getEmojiStatusGroups: Method<'messages.getEmojiStatusGroups'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.emojiGroups', hash: 0, groups: [] };
};
