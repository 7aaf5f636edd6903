import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getFeaturedEmojiStickers: there are none here. */
export const getFeaturedEmojiStickers: Method<'messages.getFeaturedEmojiStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.featuredStickers', hash: 0n, count: 0, sets: [], unread: [] };
};
