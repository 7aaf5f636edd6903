import type { Type } from '../tl/schema.gen.ts';
import { adminTl, bannedTl } from './chat-view.ts';
import { ALL_ADMIN_RIGHTS, isMember, NOTHING_BANNED, type ChatRecord, type Member } from './chat-record.ts';
import type { World } from './world.ts';

/** Who is in a basic group, for somebody who is in it too. See https://core.telegram.org/type/ChatParticipants */
export function participantsTl(world: World, chat: ChatRecord, viewer: bigint): Type['ChatParticipants'] {
  if (!isMember(chat.members.get(viewer))) return { _: 'chatParticipantsForbidden', chat_id: chat.id };
  const participants = world.chats.members(chat).map((member): Type['ChatParticipant'] => {
    const { userId: user_id, inviter: inviter_id, date } = member;
    if (member.status === 'creator') return { _: 'chatParticipantCreator', user_id };
    const kind = member.status === 'admin' ? 'chatParticipantAdmin' : 'chatParticipant';
    return { _: kind, user_id, inviter_id, date };
  });
  return { _: 'chatParticipants', chat_id: chat.id, participants, version: chat.version };
}

/** A member of a supergroup or channel, or one who was. See https://core.telegram.org/type/ChannelParticipant */
export function channelParticipantTl(member: Member, viewer: bigint): Type['ChannelParticipant'] {
  const { userId: user_id, inviter: inviter_id, date } = member;
  const peer = { _: 'peerUser', user_id } as const;
  const rank = member.rank === undefined ? {} : { rank: member.rank };
  if (member.status === 'creator') {
    return { _: 'channelParticipantCreator', user_id, admin_rights: adminTl(ALL_ADMIN_RIGHTS), ...rank };
  }
  if (member.status === 'admin') {
    const promoted_by = member.promotedBy ?? inviter_id;
    const own = user_id === viewer ? ({ self: true, inviter_id } as const) : {};
    const editable = promoted_by === viewer ? ({ can_edit: true } as const) : {};
    const admin_rights = adminTl(member.adminRights ?? {});
    return {
      _: 'channelParticipantAdmin',
      user_id,
      promoted_by,
      date,
      admin_rights,
      ...own,
      ...editable,
      ...rank,
    };
  }
  if (member.status === 'banned' || member.bannedRights !== undefined) {
    const banned_rights = bannedTl(member.bannedRights ?? { ...NOTHING_BANNED, view_messages: true });
    const left = member.status === 'banned' ? ({ left: true } as const) : {};
    return {
      _: 'channelParticipantBanned',
      peer,
      kicked_by: member.bannedBy ?? inviter_id,
      date,
      banned_rights,
      ...left,
    };
  }
  if (member.status === 'left') return { _: 'channelParticipantLeft', peer };
  if (user_id === viewer) return { _: 'channelParticipantSelf', user_id, inviter_id, date };
  return { _: 'channelParticipant', user_id, date };
}
