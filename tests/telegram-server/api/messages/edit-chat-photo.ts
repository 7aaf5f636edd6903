import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { editPhoto } from '../../world/operations/edit-photo.ts';

/** https://core.telegram.org/method/messages.editChatPhoto */
export const editChatPhoto: Method<'messages.editChatPhoto'> = (params, call) => {
  const actor = actorOf(call);
  return editPhoto(call.world, actor, call.world.chats.group(params.chat_id, actor.userId), params.photo);
};
