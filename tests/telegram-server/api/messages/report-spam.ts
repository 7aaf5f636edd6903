import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.reportSpam: accepted, without effect. */
export const reportSpam: Method<'messages.reportSpam'> = (_params, call) => {
  signedIn(call);
  return true;
};
