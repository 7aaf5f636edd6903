import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getGlobalPrivacySettings: nothing is set. */
export const getGlobalPrivacySettings: Method<'account.getGlobalPrivacySettings'> = (_params, call) => {
  signedIn(call);
  return { _: 'globalPrivacySettings' };
};
