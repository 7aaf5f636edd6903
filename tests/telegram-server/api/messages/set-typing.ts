import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { requireMaySend } from '../../world/chat-rights.ts';
import { setTyping as type } from '../../world/operations/set-typing.ts';
import { peerId } from '../../world/peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.setTyping */
export const setTyping: Method<'messages.setTyping'> = (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  if (peer._ === 'peerUser' && call.world.contacts.isBlocked(peer.user_id, actor.userId)) {
    throw new RpcError(400, 'USER_IS_BLOCKED');
  }
  if (peer._ !== 'peerUser') requireMaySend(call.world.chats.require(peerId(peer)), actor.userId);
  type(call.world, actor, { peer, action: params.action });
  return true;
};
