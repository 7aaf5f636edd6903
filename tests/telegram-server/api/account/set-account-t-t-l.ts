import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.setAccountTTL */
export const setAccountTTL: Method<'account.setAccountTTL'> = (params, call) => {
  const account = call.world.accounts.byUser(signedIn(call));
  if (params.ttl.days < 30 || params.ttl.days > 730) throw new RpcError(400, 'TTL_DAYS_INVALID');
  if (account !== undefined) account.accountTtlDays = params.ttl.days;
  return true;
};
