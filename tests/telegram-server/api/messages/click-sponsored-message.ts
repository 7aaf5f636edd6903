import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.clickSponsoredMessage */
export const clickSponsoredMessage: Method<'messages.clickSponsoredMessage'> = (_params, call) => {
  signedIn(call);
  return true;
};
