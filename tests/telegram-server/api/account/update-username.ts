import { RpcError, signedIn, type Method } from '../method.ts';
import { tellAboutUser } from '../user-updates.ts';
import { checkUsernameForm, isUsernameFree } from '../usernames.ts';

/** https://core.telegram.org/method/account.updateUsername; an empty name takes it away. */
export const updateUsername: Method<'account.updateUsername'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const before = world.users.require(userId).username ?? '';
  if (params.username === before) throw new RpcError(400, 'USERNAME_NOT_MODIFIED');
  if (params.username !== '') {
    checkUsernameForm(params.username);
    if (!isUsernameFree(world, params.username, userId)) throw new RpcError(400, 'USERNAME_OCCUPIED');
  }
  const user = world.users.update(userId, { username: params.username || undefined });
  tellAboutUser(call, userId);
  return world.users.toTl(user, userId);
};
