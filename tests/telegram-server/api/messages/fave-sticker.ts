import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.faveSticker: accepted, without effect. */
export const faveSticker: Method<'messages.faveSticker'> = (_params, call) => {
  signedIn(call);
  return true;
};
