import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { dialogPeer } from '../../world/operations/pin-dialog.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/messages.markDialogUnread */
export const markDialogUnread: Method<'messages.markDialogUnread'> = (params, call) => {
  const actor = actorOf(call);
  const { userId } = actor;
  if (params.peer._ !== 'inputDialogPeer') throw new RpcError(400, 'PEER_ID_INVALID');
  const key = resolveHistory(call.world, params.peer.peer, userId);
  const unread = params.unread === true;
  call.world.dialogs.change(userId, key, { unreadMark: unread });
  const out = new Outgoing(call.world, actor);
  out.common(userId, {
    _: 'updateDialogUnreadMark',
    peer: dialogPeer(key, userId),
    ...(unread ? { unread } : {}),
  });
  out.flush();
  return true;
};
