import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.searchEmojiStickerSets: there are none here. */
export const searchEmojiStickerSets: Method<'messages.searchEmojiStickerSets'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.foundStickerSets', hash: 0n, sets: [] };
};
