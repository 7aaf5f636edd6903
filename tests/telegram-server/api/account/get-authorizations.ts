import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getAuthorizations */
export const getAuthorizations: Method<'account.getAuthorizations'> = (_params, call) => {
  const userId = signedIn(call);
  const { authorizations, accounts } = call.world;
  authorizations.touch(call.authKey.id);
  return {
    _: 'account.authorizations',
    authorization_ttl_days: accounts.byUser(userId)?.authorizationTtlDays ?? 180,
    authorizations: authorizations.of(userId).map((record) => authorizations.toTl(record, call.authKey.id)),
  };
};
