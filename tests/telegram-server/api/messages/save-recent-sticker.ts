import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.saveRecentSticker: accepted, without effect. */
export const saveRecentSticker: Method<'messages.saveRecentSticker'> = (_params, call) => {
  signedIn(call);
  return true;
};
