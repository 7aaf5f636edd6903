import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.exportAuthorization */
export const exportAuthorization: Method<'auth.exportAuthorization'> = (params, call) => {
  const userId = signedIn(call);
  if (params.dc_id < 1 || params.dc_id > 5 || params.dc_id === call.dc)
    throw new RpcError(400, 'DC_ID_INVALID');
  const bytes = call.world.authorizations.export(call.authKey.id, params.dc_id);
  if (bytes === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
  return { _: 'auth.exportedAuthorization', id: userId, bytes };
};
