import { tellAboutUser } from '../user-updates.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

const LONGEST_NAME = 64;
const LONGEST_ABOUT = 70;

/** https://core.telegram.org/method/account.updateProfile */
export const updateProfile: Method<'account.updateProfile'> = (params, call) => {
  const userId = signedIn(call);
  const { users } = call.world;
  const user = users.require(userId);
  const firstName = params.first_name?.trim() ?? user.firstName;
  const lastName = params.last_name?.trim() ?? user.lastName ?? '';
  const about = params.about?.trim() ?? user.about ?? '';
  if (firstName === '' || firstName.length > LONGEST_NAME || lastName.length > LONGEST_NAME) {
    throw new RpcError(400, 'FIRSTNAME_INVALID');
  }
  if (about.length > LONGEST_ABOUT) throw new RpcError(400, 'ABOUT_TOO_LONG');
  users.update(userId, { firstName, lastName: lastName || undefined, about: about || undefined });
  tellAboutUser(call, userId);
  return users.toTl(user, userId);
};
