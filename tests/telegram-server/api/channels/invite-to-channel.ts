import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { invitedUsers } from '../missing-invitees.ts';
import { requireRight } from '../../world/chat-rights.ts';
import { addMembers } from '../../world/operations/add-members.ts';

/** https://core.telegram.org/method/channels.inviteToChannel */
export const inviteToChannel: Method<'channels.inviteToChannel'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.channel(params.channel, actor.userId);
  requireRight(chat, actor.userId, 'invite_users');
  const users = params.users.map((input) => call.world.users.resolve(input, actor.userId).id);
  const { updates, missing } = addMembers(call.world, actor, chat, users);
  return invitedUsers(updates, missing);
};
