import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getMyStickers: there are none here. */
export const getMyStickers: Method<'messages.getMyStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.myStickers', count: 0, sets: [] };
};
