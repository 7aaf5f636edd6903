import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { vote } from '../../world/operations/vote.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.sendVote */
export const sendVote: Method<'messages.sendVote'> = (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  return vote(call.world, actor, { peer, id: params.msg_id, options: params.options });
};
