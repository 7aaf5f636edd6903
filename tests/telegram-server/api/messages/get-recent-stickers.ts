import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getRecentStickers: there are none here. */
export const getRecentStickers: Method<'messages.getRecentStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.recentStickers', hash: 0n, packs: [], stickers: [], dates: [] };
};
