import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { ALL_ADMIN_RIGHTS, isMember } from '../../world/chat-record.ts';
import { tellOfParticipants } from '../../world/operations/tell-of-members.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/messages.editChatAdmin */
export const editChatAdmin: Method<'messages.editChatAdmin'> = (params, call) => {
  const actor = actorOf(call);
  const { world } = call;
  const chat = world.chats.group(params.chat_id, actor.userId);
  const user = world.users.resolve(params.user_id, actor.userId);
  if (chat.members.get(actor.userId)?.status !== 'creator') throw new RpcError(400, 'CHAT_ADMIN_REQUIRED');
  const member = chat.members.get(user.id);
  if (!isMember(member)) throw new RpcError(400, 'USER_NOT_PARTICIPANT');
  if (member.status === 'creator') return true;
  const status = params.is_admin ? 'admin' : 'member';
  world.chats.setMember(chat, {
    ...member,
    status,
    ...(params.is_admin ? { adminRights: ALL_ADMIN_RIGHTS } : {}),
  });
  const out = new Outgoing(world, actor);
  tellOfParticipants(out, chat);
  out.flush();
  return true;
};
