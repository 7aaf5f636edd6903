import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { isMember, type Member } from '../../world/chat-record.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { changeMember } from '../../world/operations/change-member.ts';

/** https://core.telegram.org/method/channels.editAdmin: no rights at all make a plain member again. */
export const editAdmin: Method<'channels.editAdmin'> = (params, call) => {
  const actor = actorOf(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, actor.userId);
  const user = world.users.resolve(params.user_id, actor.userId);
  requireAdmin(chat, actor.userId, 'add_admins');
  const member = chat.members.get(user.id);
  if (!isMember(member)) throw new RpcError(400, 'USER_NOT_PARTICIPANT');
  if (member.status === 'creator') throw new RpcError(400, 'USER_CREATOR');
  const { _, ...adminRights } = params.admin_rights;
  const isAdmin = Object.values(adminRights).some((right) => right === true);
  const { userId, date, inviter } = member;
  const plain: Member = { userId, date, inviter, status: 'member' };
  const rank = params.rank === '' ? {} : { rank: params.rank };
  const admin: Member = { ...plain, status: 'admin', adminRights, promotedBy: actor.userId, ...rank };
  return changeMember(world, actor, chat, isAdmin ? admin : plain);
};
