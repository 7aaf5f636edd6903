import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.registerDevice; a web push token is JSON with an endpoint and keys. */
export const registerDevice: Method<'account.registerDevice'> = (params, call) => {
  const userId = signedIn(call);
  if (params.token === '') throw new RpcError(400, 'TOKEN_EMPTY');
  if (params.token_type === 10 && !isWebPushToken(params.token))
    throw new RpcError(400, 'WEBPUSH_TOKEN_INVALID');
  call.world.accounts.devices.set(`${params.token_type}:${params.token}`, userId);
  return true;
};

function isWebPushToken(token: string): boolean {
  try {
    const parsed: unknown = JSON.parse(token);
    return typeof parsed === 'object' && parsed !== null && 'endpoint' in parsed && 'keys' in parsed;
  } catch {
    return false;
  }
}
