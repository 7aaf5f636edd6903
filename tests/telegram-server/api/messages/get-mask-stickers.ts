import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getMaskStickers: there are none here. */
export const getMaskStickers: Method<'messages.getMaskStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.allStickers', hash: 0n, sets: [] };
};
