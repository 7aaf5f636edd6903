import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups: there are none here. */
export const getEmojiProfilePhotoGroups: Method<'messages.getEmojiProfilePhotoGroups'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.emojiGroups', hash: 0, groups: [] };
};
