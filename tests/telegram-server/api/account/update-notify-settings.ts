import { Outgoing } from '../../world/updates.ts';
import { signedIn, type Method } from '../method.ts';
import { notifyKey } from '../notify-peers.ts';

/** https://core.telegram.org/method/account.updateNotifySettings; the user's other devices hear of it. */
export const updateNotifySettings: Method<'account.updateNotifySettings'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const { key, peer } = notifyKey(params.peer, userId, world);
  const settings = world.notify.update(userId, key, params.settings);
  const update = { _: 'updateNotifySettings' as const, peer, notify_settings: settings };
  const out = new Outgoing(world, { userId, session: call.session });
  out.common(userId, update);
  out.flush();
  return true;
};
