import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { deleteHistory as empty } from '../../world/operations/delete-history.ts';
import { isChannel } from '../../world/peers.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.deleteHistory: private chats and basic groups; more calls while `offset` is not 0. */
export const deleteHistory: Method<'messages.deleteHistory'> = (params, call) => {
  const actor = actorOf(call);
  const key = resolveHistory(call.world, params.peer, actor.userId);
  if (isChannel(key)) throw new RpcError(400, 'PEER_ID_INVALID');
  const { max_id: maxId, just_clear, revoke } = params;
  const done = empty(call.world, actor, {
    key,
    maxId,
    justClear: just_clear === true,
    revoke: revoke === true,
  });
  return { _: 'messages.affectedHistory', pts: done.pts, pts_count: done.ptsCount, offset: done.left };
};
