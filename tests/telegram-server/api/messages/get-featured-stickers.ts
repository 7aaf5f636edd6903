import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getFeaturedStickers: there are none here. */
export const getFeaturedStickers: Method<'messages.getFeaturedStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.featuredStickers', hash: 0n, count: 0, sets: [], unread: [] };
};
