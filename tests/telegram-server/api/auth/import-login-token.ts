import { redeemToken } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.importLoginToken, called at the DC that loginTokenMigrateTo named. */
export const importLoginToken: Method<'auth.importLoginToken'> = (params, call) => {
  const { loginTokens } = call.world.authorizations;
  const token = loginTokens.find(params.token);
  if (token === undefined) throw new RpcError(400, 'AUTH_TOKEN_INVALID');
  if (loginTokens.isExpired(token)) throw new RpcError(400, 'AUTH_TOKEN_EXPIRED');
  return redeemToken(call, token);
};
