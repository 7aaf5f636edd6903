import { signedIn, type Method } from '../method.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.hidePeerSettingsBar */
export const hidePeerSettingsBar: Method<'messages.hidePeerSettingsBar'> = (params, call) => {
  const userId = signedIn(call);
  call.world.dialogs.change(userId, resolveHistory(call.world, params.peer, userId), { barHidden: true });
  return true;
};
