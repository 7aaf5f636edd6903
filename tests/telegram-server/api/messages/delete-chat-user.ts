import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { removeMember } from '../../world/operations/remove-member.ts';

/** https://core.telegram.org/method/messages.deleteChatUser */
export const deleteChatUser: Method<'messages.deleteChatUser'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.group(params.chat_id, actor.userId);
  return removeMember(call.world, actor, chat, call.world.users.resolve(params.user_id, actor.userId).id);
};
