import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.saveDefaultSendAs: accepted, without effect. */
export const saveDefaultSendAs: Method<'messages.saveDefaultSendAs'> = (_params, call) => {
  signedIn(call);
  return true;
};
