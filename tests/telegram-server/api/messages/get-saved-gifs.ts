import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getSavedGifs: there are none here. */
export const getSavedGifs: Method<'messages.getSavedGifs'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.savedGifs', hash: 0n, gifs: [] };
};
