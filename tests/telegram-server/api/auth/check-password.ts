import { checkSrp, openSession } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.checkPassword, after a right code. */
export const checkPassword: Method<'auth.checkPassword'> = (params, call) => {
  const userId = call.world.authorizations.owes(call.authKey.id);
  if (userId === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
  checkSrp(call, userId, params.password);
  return openSession(call, userId);
};
