import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getWebAuthorizations: nobody has signed in to a site. */
export const getWebAuthorizations: Method<'account.getWebAuthorizations'> = (_params, call) => {
  signedIn(call);
  return { _: 'account.webAuthorizations', authorizations: [], users: [] };
};
