import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { changeChat } from '../../world/operations/edit-title.ts';
import { tellAllOfChat } from '../../world/operations/tell-of-members.ts';
import { peerId } from '../../world/peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/messages.toggleNoForwards */
export const toggleNoForwards: Method<'messages.toggleNoForwards'> = (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  if (peer._ === 'peerUser') throw new RpcError(400, 'PEER_ID_INVALID');
  const chat = call.world.chats.require(peerId(peer));
  requireAdmin(chat, actor.userId, 'change_info');
  if (chat.noforwards === params.enabled) throw new RpcError(400, 'CHAT_NOT_MODIFIED');
  changeChat(call.world, chat, { noforwards: params.enabled });
  const out = new Outgoing(call.world, actor);
  tellAllOfChat(out, chat);
  return out.flush();
};
