import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/users.getUsers; who cannot be named is left out. */
export const getUsers: Method<'users.getUsers'> = (params, call) => {
  const userId = signedIn(call);
  const { users } = call.world;
  return params.id.map((input) => {
    const user = users.find(input, userId);
    if (user !== undefined) return users.toTl(user, userId);
    return { _: 'userEmpty', id: 'user_id' in input ? input.user_id : 0n };
  });
};
