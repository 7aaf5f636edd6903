import { chatTl } from '../../world/chat-view.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.resolveUsername */
export const resolveUsername: Method<'contacts.resolveUsername'> = (params, call) => {
  const userId = signedIn(call);
  const { chats, users } = call.world;
  const username = params.username.replace(/^@/, '');
  if (!/^[a-z0-9_]{3,32}$/i.test(username)) throw new RpcError(400, 'USERNAME_INVALID');
  const user = users.byUsername(username);
  if (user !== undefined) {
    const peer = { _: 'peerUser' as const, user_id: user.id };
    return { _: 'contacts.resolvedPeer', peer, chats: [], users: [users.toTl(user, userId)] };
  }
  const chat = chats.byUsername(username);
  if (chat === undefined) throw new RpcError(400, 'USERNAME_NOT_OCCUPIED');
  const peer = { _: 'peerChannel' as const, channel_id: chat.id };
  return { _: 'contacts.resolvedPeer', peer, chats: [chatTl(call.world, chat, userId)], users: [] };
};
