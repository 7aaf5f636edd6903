import { checkSrp } from '../logins.ts';
import { signedIn, type Method } from '../method.ts';
import { newPassword } from '../password-settings.ts';

/** https://core.telegram.org/method/account.updatePasswordSettings; a recovery e-mail is taken without confirmation. */
export const updatePasswordSettings: Method<'account.updatePasswordSettings'> = (params, call) => {
  const userId = signedIn(call);
  checkSrp(call, userId, params.password);
  const { accounts } = call.world;
  const { new_settings: settings } = params;
  const before = accounts.byUser(userId)?.password;
  if (settings.new_algo === undefined && before !== undefined) {
    accounts.replacePassword(userId, { ...before, recoveryEmail: settings.email || undefined });
  } else {
    accounts.replacePassword(userId, newPassword(settings));
  }
  return true;
};
