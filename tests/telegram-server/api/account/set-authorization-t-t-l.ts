import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.setAuthorizationTTL */
export const setAuthorizationTTL: Method<'account.setAuthorizationTTL'> = (params, call) => {
  const account = call.world.accounts.byUser(signedIn(call));
  if (params.authorization_ttl_days < 1 || params.authorization_ttl_days > 366)
    throw new RpcError(400, 'TTL_DAYS_INVALID');
  if (account !== undefined) account.authorizationTtlDays = params.authorization_ttl_days;
  return true;
};
