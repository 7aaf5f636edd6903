import { openSession } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';
import { newPassword } from '../password-settings.ts';

/** https://core.telegram.org/method/auth.recoverPassword: the password goes, or is replaced, and the key is signed in. */
export const recoverPassword: Method<'auth.recoverPassword'> = (params, call) => {
  const { accounts, authorizations } = call.world;
  const userId = call.userId ?? authorizations.owes(call.authKey.id);
  if (userId === undefined) throw new RpcError(400, 'PASSWORD_EMPTY');
  const code = accounts.recoveryCode(userId);
  if (code === undefined) throw new RpcError(400, 'PASSWORD_RECOVERY_EXPIRED');
  if (params.code === '') throw new RpcError(400, 'CODE_EMPTY');
  if (code !== params.code) throw new RpcError(400, 'CODE_INVALID');
  accounts.replacePassword(userId, newPassword(params.new_settings));
  return openSession(call, userId);
};
