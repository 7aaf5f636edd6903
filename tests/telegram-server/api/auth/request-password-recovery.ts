import { emailPattern } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.requestPasswordRecovery; the code is printed where login codes are. */
export const requestPasswordRecovery: Method<'auth.requestPasswordRecovery'> = (_params, call) => {
  const { accounts, authorizations } = call.world;
  const userId = call.userId ?? authorizations.owes(call.authKey.id);
  const account = userId === undefined ? undefined : accounts.byUser(userId);
  if (userId === undefined || account?.password === undefined) throw new RpcError(400, 'PASSWORD_EMPTY');
  const recovery = accounts.startRecovery(userId);
  if (recovery === undefined) throw new RpcError(400, 'PASSWORD_RECOVERY_NA');
  call.world.onCode?.(account.phone, recovery.code);
  return { _: 'auth.passwordRecovery', email_pattern: emailPattern(recovery.email) };
};
