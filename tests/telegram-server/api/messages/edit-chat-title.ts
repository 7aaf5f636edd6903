import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { editTitle } from '../../world/operations/edit-title.ts';

/** https://core.telegram.org/method/messages.editChatTitle */
export const editChatTitle: Method<'messages.editChatTitle'> = (params, call) => {
  const actor = actorOf(call);
  return editTitle(call.world, actor, call.world.chats.group(params.chat_id, actor.userId), params.title);
};
