import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.readFeaturedStickers: accepted, without effect. */
export const readFeaturedStickers: Method<'messages.readFeaturedStickers'> = (_params, call) => {
  signedIn(call);
  return true;
};
