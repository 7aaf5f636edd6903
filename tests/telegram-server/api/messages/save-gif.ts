import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.saveGif: accepted, without effect. */
export const saveGif: Method<'messages.saveGif'> = (_params, call) => {
  signedIn(call);
  return true;
};
