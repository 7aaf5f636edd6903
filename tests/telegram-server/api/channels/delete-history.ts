import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { deleteChannelMessages } from '../../world/operations/delete-messages.ts';
import { readChannelHistory } from '../../world/operations/read-history.ts';
import { keyOfChat } from '../../world/operations/add-members.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/channels.deleteHistory: for everybody as an admin; for oneself it only marks all as read. */
export const deleteHistory: Method<'channels.deleteHistory'> = (params, call) => {
  const actor = actorOf(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, actor.userId);
  const out = new Outgoing(world, actor);
  const box = world.boxes.channel(chat.id);
  const maxId = params.max_id === 0 ? box.topId : params.max_id;
  if (params.for_everyone) {
    requireAdmin(chat, actor.userId, 'delete_messages');
    const ids = box
      .list(keyOfChat(chat))
      .toArray()
      .filter((id) => id <= maxId);
    deleteChannelMessages(world, actor, chat, ids);
    return out.flush();
  }
  readChannelHistory(world, actor, chat, maxId);
  return out.flush();
};
