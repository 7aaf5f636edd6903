import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.unregisterDevice */
export const unregisterDevice: Method<'account.unregisterDevice'> = (params, call) => {
  signedIn(call);
  if (params.token === '') throw new RpcError(400, 'TOKEN_EMPTY');
  call.world.accounts.devices.delete(`${params.token_type}:${params.token}`);
  return true;
};
