import { RpcError, signedIn, type Method } from '../method.ts';
import { requireRight } from '../../world/chat-rights.ts';
import { changeChat } from '../../world/operations/edit-title.ts';
import { peerId } from '../../world/peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

const ABOUT_LENGTH_MAX = 255;

/** https://core.telegram.org/method/messages.editChatAbout */
export const editChatAbout: Method<'messages.editChatAbout'> = (params, call) => {
  const userId = signedIn(call);
  const peer = resolvePeer(call.world, params.peer, userId);
  if (peer._ === 'peerUser') throw new RpcError(400, 'PEER_ID_INVALID');
  const chat = call.world.chats.require(peerId(peer));
  requireRight(chat, userId, 'change_info');
  if (params.about.length > ABOUT_LENGTH_MAX) throw new RpcError(400, 'CHAT_ABOUT_TOO_LONG');
  if (params.about === chat.about) throw new RpcError(400, 'CHAT_ABOUT_NOT_MODIFIED');
  changeChat(call.world, chat, { about: params.about });
  return true;
};
