import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.viewSponsoredMessage */
export const viewSponsoredMessage: Method<'messages.viewSponsoredMessage'> = (_params, call) => {
  signedIn(call);
  return true;
};
