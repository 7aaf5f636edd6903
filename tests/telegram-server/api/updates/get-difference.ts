import { signedIn, type Method } from '../method.ts';
import { userDifference } from '../../world/difference.ts';

/** https://core.telegram.org/method/updates.getDifference */
export const getDifference: Method<'updates.getDifference'> = (params, call) => {
  return userDifference(call.world, signedIn(call), params);
};
