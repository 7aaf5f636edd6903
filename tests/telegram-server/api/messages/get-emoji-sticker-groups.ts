import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiStickerGroups: there are none here. */
export const getEmojiStickerGroups: Method<'messages.getEmojiStickerGroups'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.emojiGroups', hash: 0, groups: [] };
};
