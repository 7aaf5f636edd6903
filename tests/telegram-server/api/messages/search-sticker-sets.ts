import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.searchStickerSets: there are none here. */
export const searchStickerSets: Method<'messages.searchStickerSets'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.foundStickerSets', hash: 0n, sets: [] };
};
