import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.setDefaultHistoryTTL: accepted, without effect. */
export const setDefaultHistoryTTL: Method<'messages.setDefaultHistoryTTL'> = (_params, call) => {
  signedIn(call);
  return true;
};
