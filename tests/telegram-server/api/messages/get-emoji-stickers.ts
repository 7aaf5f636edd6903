import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiStickers: there are none here. */
export const getEmojiStickers: Method<'messages.getEmojiStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.allStickers', hash: 0n, sets: [] };
};
