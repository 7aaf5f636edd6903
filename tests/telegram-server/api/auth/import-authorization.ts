import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.importAuthorization */
export const importAuthorization: Method<'auth.importAuthorization'> = (params, call) => {
  const { authorizations, users } = call.world;
  const record = authorizations.import(call.authKey, call.dc, params.id, params.bytes);
  if (record === undefined) throw new RpcError(400, 'AUTH_BYTES_INVALID');
  return { _: 'auth.authorization', user: users.toTl(users.require(record.userId), record.userId) };
};
