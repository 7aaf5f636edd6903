import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getOldFeaturedStickers: there are none here. */
export const getOldFeaturedStickers: Method<'messages.getOldFeaturedStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.featuredStickers', hash: 0n, count: 0, sets: [], unread: [] };
};
