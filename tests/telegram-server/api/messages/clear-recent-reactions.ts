import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.clearRecentReactions: accepted, without effect. */
export const clearRecentReactions: Method<'messages.clearRecentReactions'> = (_params, call) => {
  signedIn(call);
  return true;
};
