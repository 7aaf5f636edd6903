import { checkSrp } from '../logins.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getPasswordSettings */
export const getPasswordSettings: Method<'account.getPasswordSettings'> = (params, call) => {
  const userId = signedIn(call);
  checkSrp(call, userId, params.password);
  const email = call.world.accounts.byUser(userId)?.password?.recoveryEmail;
  return { _: 'account.passwordSettings', email };
};
