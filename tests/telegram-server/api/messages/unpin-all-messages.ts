import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { unpinAllMessages as unpin } from '../../world/operations/pin-message.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.unpinAllMessages */
export const unpinAllMessages: Method<'messages.unpinAllMessages'> = (params, call) => {
  const actor = actorOf(call);
  const { pts, ptsCount: pts_count } = unpin(
    call.world,
    actor,
    resolveHistory(call.world, params.peer, actor.userId),
  );
  return { _: 'messages.affectedHistory', pts, pts_count, offset: 0 };
};
