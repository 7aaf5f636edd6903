import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.reportMessagesDelivery: accepted, without effect. */
export const reportMessagesDelivery: Method<'messages.reportMessagesDelivery'> = (_params, call) => {
  signedIn(call);
  return true;
};
