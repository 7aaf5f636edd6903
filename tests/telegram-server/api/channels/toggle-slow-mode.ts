import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { changeChat } from '../../world/operations/edit-title.ts';
import { tellAllOfChat } from '../../world/operations/tell-of-members.ts';
import { Outgoing } from '../../world/updates.ts';

const ALLOWED = new Set([0, 10, 30, 60, 300, 900, 3600]);

/** https://core.telegram.org/method/channels.toggleSlowMode */
export const toggleSlowMode: Method<'channels.toggleSlowMode'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.channel(params.channel, actor.userId);
  requireAdmin(chat, actor.userId, 'ban_users');
  if (!ALLOWED.has(params.seconds)) throw new RpcError(400, 'SECONDS_INVALID');
  if (chat.slowmode === params.seconds) throw new RpcError(400, 'CHAT_NOT_MODIFIED');
  changeChat(call.world, chat, { slowmode: params.seconds });
  const out = new Outgoing(call.world, actor);
  tellAllOfChat(out, chat);
  return out.flush();
};
