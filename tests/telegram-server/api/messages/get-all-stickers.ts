import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getAllStickers: there are none here. */
export const getAllStickers: Method<'messages.getAllStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.allStickers', hash: 0n, sets: [] };
};
