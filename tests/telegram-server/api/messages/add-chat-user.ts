import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { invitedUsers } from '../missing-invitees.ts';
import { requireRight } from '../../world/chat-rights.ts';
import { addMembers } from '../../world/operations/add-members.ts';

/** https://core.telegram.org/method/messages.addChatUser */
export const addChatUser: Method<'messages.addChatUser'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.group(params.chat_id, actor.userId);
  const user = call.world.users.resolve(params.user_id, actor.userId);
  requireRight(chat, actor.userId, 'invite_users');
  const { updates, missing } = addMembers(call.world, actor, chat, [user.id]);
  return invitedUsers(updates, missing);
};
