import { signedIn, type Method } from '../method.ts';
import { notifyKey } from '../notify-peers.ts';

/** https://core.telegram.org/method/account.getNotifySettings */
export const getNotifySettings: Method<'account.getNotifySettings'> = (params, call) => {
  const userId = signedIn(call);
  return call.world.notify.get(userId, notifyKey(params.peer, userId, call.world).key);
};
