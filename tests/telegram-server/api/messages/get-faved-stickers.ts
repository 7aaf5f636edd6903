import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getFavedStickers: there are none here. */
export const getFavedStickers: Method<'messages.getFavedStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.favedStickers', hash: 0n, packs: [], stickers: [] };
};
