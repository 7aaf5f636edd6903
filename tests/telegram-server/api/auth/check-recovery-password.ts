import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.checkRecoveryPassword */
export const checkRecoveryPassword: Method<'auth.checkRecoveryPassword'> = (params, call) => {
  const userId = call.userId ?? call.world.authorizations.owes(call.authKey.id);
  const code = userId === undefined ? undefined : call.world.accounts.recoveryCode(userId);
  if (code === undefined) throw new RpcError(400, 'PASSWORD_RECOVERY_EXPIRED');
  if (code !== params.code) throw new RpcError(400, 'CODE_INVALID');
  return true;
};
