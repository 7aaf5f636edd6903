import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { pinMessage } from '../../world/operations/pin-message.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.updatePinnedMessage */
export const updatePinnedMessage: Method<'messages.updatePinnedMessage'> = (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  const { id, silent, pm_oneside: oneSide } = params;
  return pinMessage(call.world, actor, { peer, id, pinned: !params.unpin, oneSide, silent });
};
