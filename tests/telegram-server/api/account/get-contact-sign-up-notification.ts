import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getContactSignUpNotification: true would mean silent. */
export const getContactSignUpNotification: Method<'account.getContactSignUpNotification'> = (
  _params,
  call,
) => {
  signedIn(call);
  return false;
};
