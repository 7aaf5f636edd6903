import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.resetAuthorization */
export const resetAuthorization: Method<'account.resetAuthorization'> = (params, call) => {
  const userId = signedIn(call);
  const { authorizations } = call.world;
  const record = authorizations.of(userId).find((one) => one.hash === params.hash);
  if (record === undefined) throw new RpcError(400, 'HASH_INVALID');
  authorizations.checkNotFresh(authorizations.recordOf(call.authKey.id));
  authorizations.end(record, 'SESSION_REVOKED');
  return true;
};
