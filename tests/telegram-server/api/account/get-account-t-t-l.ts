import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getAccountTTL */
export const getAccountTTL: Method<'account.getAccountTTL'> = (_params, call) => {
  return { _: 'accountDaysTTL', days: call.world.accounts.byUser(signedIn(call))?.accountTtlDays ?? 548 };
};
