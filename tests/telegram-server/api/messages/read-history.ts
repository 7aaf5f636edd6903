import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { readHistory as read } from '../../world/operations/read-history.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.readHistory */
export const readHistory: Method<'messages.readHistory'> = (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  if (peer._ === 'peerChannel') throw new RpcError(400, 'PEER_ID_INVALID');
  const { pts, ptsCount: pts_count } = read(call.world, actor, { peer, maxId: params.max_id });
  return { _: 'messages.affectedMessages', pts, pts_count };
};
