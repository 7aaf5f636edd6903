import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.invalidateSignInCodes: codes that were sent on to others open nothing. */
export const invalidateSignInCodes: Method<'account.invalidateSignInCodes'> = (params, call) => {
  const account = call.world.accounts.byUser(signedIn(call));
  return account !== undefined && call.world.accounts.invalidateCodes(account.phone, params.codes);
};
