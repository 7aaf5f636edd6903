import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.updateStatus */
export const updateStatus: Method<'account.updateStatus'> = (params, call) => {
  const userId = signedIn(call);
  if (params.offline) call.world.presence.setOffline(userId);
  else call.world.presence.setOnline(userId);
  return true;
};
