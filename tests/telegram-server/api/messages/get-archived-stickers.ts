import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getArchivedStickers: there are none here. */
export const getArchivedStickers: Method<'messages.getArchivedStickers'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.archivedStickers', count: 0, sets: [] };
};
