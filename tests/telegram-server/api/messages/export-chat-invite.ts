import { inviteTl } from '../invites.ts';
import { RpcError, signedIn, type Method } from '../method.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { peerId } from '../../world/peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.exportChatInvite: there is one permanent link a chat. */
export const exportChatInvite: Method<'messages.exportChatInvite'> = (params, call) => {
  const userId = signedIn(call);
  const peer = resolvePeer(call.world, params.peer, userId);
  if (peer._ === 'peerUser') throw new RpcError(400, 'PEER_ID_INVALID');
  const chat = call.world.chats.require(peerId(peer));
  requireAdmin(chat, userId, 'invite_users');
  return inviteTl(call.world, chat);
};
