import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.searchStickers: there are none here. */
export const searchStickers: Method<'messages.searchStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.foundStickers', hash: 0n, stickers: [] };
};
