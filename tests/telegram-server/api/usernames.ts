import type { World } from '../world/world.ts';
import { RpcError } from './method.ts';

/** Checks how a username is written: 5 to 32 of a-z, 0-9 and underscores, a letter first; 400 USERNAME_INVALID. */
export function checkUsernameForm(username: string): void {
  if (!/^[a-z](?!.*__)[a-z0-9_]{3,30}[a-z0-9]$/i.test(username)) throw new RpcError(400, 'USERNAME_INVALID');
}

/** Whether nobody has the username, or only this user. */
export function isUsernameFree(world: World, username: string, userId: bigint): boolean {
  const owner = world.users.byUsername(username);
  return owner === undefined || owner.id === userId;
}
