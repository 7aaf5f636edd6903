import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.clearRecentStickers: accepted, without effect. */
export const clearRecentStickers: Method<'messages.clearRecentStickers'> = (_params, call) => {
  signedIn(call);
  return true;
};
