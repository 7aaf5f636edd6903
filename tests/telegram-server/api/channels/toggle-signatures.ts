import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { changeChat } from '../../world/operations/edit-title.ts';
import { tellAllOfChat } from '../../world/operations/tell-of-members.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/channels.toggleSignatures */
export const toggleSignatures: Method<'channels.toggleSignatures'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.channel(params.channel, actor.userId);
  requireAdmin(chat, actor.userId, 'change_info');
  const signatures = params.signatures_enabled === true;
  if (chat.signatures === signatures) throw new RpcError(400, 'CHAT_NOT_MODIFIED');
  changeChat(call.world, chat, { signatures });
  const out = new Outgoing(call.world, actor);
  tellAllOfChat(out, chat);
  return out.flush();
};
