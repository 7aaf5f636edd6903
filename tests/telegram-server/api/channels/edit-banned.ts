import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { isMember, type Member } from '../../world/chat-record.ts';
import { requireAdmin } from '../../world/chat-rights.ts';
import { changeMember } from '../../world/operations/change-member.ts';
import { peerId } from '../../world/peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/channels.editBanned: `view_messages` removes, other rights restrict, none lift it all. */
export const editBanned: Method<'channels.editBanned'> = (params, call) => {
  const actor = actorOf(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, actor.userId);
  const userId = peerId(resolvePeer(world, params.participant, actor.userId));
  requireAdmin(chat, actor.userId, 'ban_users');
  const member = chat.members.get(userId);
  if (member?.status === 'creator' || member?.status === 'admin')
    throw new RpcError(400, 'USER_ADMIN_INVALID');
  const { _, ...bannedRights } = params.banned_rights;
  const base = { userId, date: world.date, inviter: member?.inviter ?? actor.userId };
  const restricted = Object.values(bannedRights).some((right) => right === true);
  const stays = isMember(member) && bannedRights.view_messages !== true;
  const status = bannedRights.view_messages ? 'banned' : stays ? 'member' : 'left';
  const changed: Member = {
    ...base,
    status,
    ...(restricted ? { bannedRights, bannedBy: actor.userId } : {}),
  };
  return changeMember(world, actor, chat, changed);
};
