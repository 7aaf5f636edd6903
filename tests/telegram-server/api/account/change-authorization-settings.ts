import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.changeAuthorizationSettings */
export const changeAuthorizationSettings: Method<'account.changeAuthorizationSettings'> = (params, call) => {
  const userId = signedIn(call);
  const { authorizations } = call.world;
  const own = authorizations.recordOf(call.authKey.id);
  const record = params.hash === 0n ? own : authorizations.of(userId).find((one) => one.hash === params.hash);
  if (record === undefined) throw new RpcError(400, 'HASH_INVALID');
  const { encrypted_requests_disabled: noSecret, call_requests_disabled: noCalls } = params;
  if (noSecret !== undefined) record.encryptedRequestsDisabled = noSecret;
  if (noCalls !== undefined) record.callRequestsDisabled = noCalls;
  if (params.confirmed && record.unconfirmed) {
    record.unconfirmed = false;
    const update = { _: 'updateNewAuthorization' as const, hash: record.hash };
    const { world, session } = call;
    world.connections.push(userId, { _: 'updateShort', update, date: world.date }, { except: session });
  }
  return true;
};
