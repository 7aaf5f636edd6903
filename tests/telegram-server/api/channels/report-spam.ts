import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.reportSpam: accepted, without effect. */
export const reportSpam: Method<'channels.reportSpam'> = (_params, call) => {
  signedIn(call);
  return true;
};
