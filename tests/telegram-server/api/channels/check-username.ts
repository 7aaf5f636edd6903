import { RpcError, signedIn, type Method } from '../method.ts';

const USERNAME = /^[a-z](?!.*__)\w{3,30}[a-z0-9]$/i;

/** https://core.telegram.org/method/channels.checkUsername */
export const checkUsername: Method<'channels.checkUsername'> = (params, call) => {
  signedIn(call);
  if (!USERNAME.test(params.username)) throw new RpcError(400, 'USERNAME_INVALID');
  const { users, chats } = call.world;
  return users.byUsername(params.username) === undefined && chats.byUsername(params.username) === undefined;
};
