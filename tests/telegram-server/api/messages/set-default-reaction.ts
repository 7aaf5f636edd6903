import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.setDefaultReaction: accepted, without effect. */
export const setDefaultReaction: Method<'messages.setDefaultReaction'> = (_params, call) => {
  signedIn(call);
  return true;
};
