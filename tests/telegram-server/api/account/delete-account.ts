import { checkSrp } from '../logins.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.deleteAccount: the user stays as a deleted one, all devices are signed out. */
export const deleteAccount: Method<'account.deleteAccount'> = (params, call) => {
  const userId = signedIn(call);
  const { accounts, authorizations, users } = call.world;
  if (accounts.byUser(userId)?.password !== undefined && params.password !== undefined) {
    checkSrp(call, userId, params.password);
  }
  for (const record of authorizations.of(userId)) authorizations.end(record, 'USER_DEACTIVATED');
  accounts.remove(userId);
  users.update(userId, { deleted: true, phone: undefined, username: undefined, photoIds: [] });
  return true;
};
