import type { KeyPusher } from '../../world/login-tokens.ts';
import type { Pusher } from '../../world/world.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.acceptLoginToken; the waiting app hears updateLoginToken. */
export const acceptLoginToken: Method<'auth.acceptLoginToken'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const { loginTokens } = world.authorizations;
  const token = loginTokens.find(params.token);
  if (token === undefined) throw new RpcError(400, 'AUTH_TOKEN_INVALID');
  if (token.acceptedBy !== undefined) throw new RpcError(400, 'AUTH_TOKEN_ALREADY_ACCEPTED');
  if (loginTokens.isExpired(token)) throw new RpcError(400, 'AUTH_TOKEN_EXPIRED');
  if (token.exceptIds.includes(userId)) throw new RpcError(400, 'AUTH_TOKEN_EXCEPTION');
  loginTokens.accept(token, userId);
  const connections: Pusher & KeyPusher = world.connections;
  connections.pushToKey?.(token.key, {
    _: 'updateShort',
    update: { _: 'updateLoginToken' },
    date: world.date,
  });
  const { info } = token.key;
  return {
    _: 'authorization',
    hash: token.hash,
    device_model: info.device_model ?? 'Unknown device',
    platform: (info.system_version ?? '').split(' ')[0] ?? '',
    system_version: info.system_version ?? '',
    api_id: info.api_id ?? 0,
    app_name: `App ${info.api_id ?? 0}`,
    app_version: info.app_version ?? '',
    date_created: world.date,
    date_active: world.date,
    ip: '127.0.0.1',
    country: 'Uzbekistan',
    region: 'Tashkent',
  };
};
