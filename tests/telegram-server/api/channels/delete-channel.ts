import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { changeChat } from '../../world/operations/edit-title.ts';
import { tellAllOfChat } from '../../world/operations/tell-of-members.ts';
import { keyOfChat } from '../../world/operations/add-members.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/channels.deleteChannel */
export const deleteChannel: Method<'channels.deleteChannel'> = (params, call) => {
  const actor = actorOf(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, actor.userId);
  if (chat.members.get(actor.userId)?.status !== 'creator') throw new RpcError(400, 'CHAT_ADMIN_REQUIRED');
  const out = new Outgoing(world, actor);
  tellAllOfChat(out, chat);
  changeChat(world, chat, { deactivated: true });
  for (const { userId } of world.chats.members(chat))
    world.dialogs.change(userId, keyOfChat(chat), { hidden: true });
  return out.flush();
};
