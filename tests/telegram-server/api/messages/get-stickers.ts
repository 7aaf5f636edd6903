import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getStickers: there are none here. */
export const getStickers: Method<'messages.getStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.stickers', hash: 0n, stickers: [] };
};
