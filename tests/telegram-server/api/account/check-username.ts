import { signedIn, type Method } from '../method.ts';
import { checkUsernameForm, isUsernameFree } from '../usernames.ts';

/** https://core.telegram.org/method/account.checkUsername */
export const checkUsername: Method<'account.checkUsername'> = (params, call) => {
  const userId = signedIn(call);
  checkUsernameForm(params.username);
  return isUsernameFree(call.world, params.username, userId);
};
