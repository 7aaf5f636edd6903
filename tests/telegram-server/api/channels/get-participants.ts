import { listHash } from '../list-hash.ts';
import type { Type } from '../../tl/schema.gen.ts';
import { RpcError, signedIn, type Call, type Method } from '../method.ts';
import { isMember, type Member } from '../../world/chat-record.ts';
import { hasAdminRight } from '../../world/chat-rights.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { channelParticipantTl } from '../../world/participants-view.ts';

const LIMIT_MAX = 200;

/** https://core.telegram.org/method/channels.getParticipants: those who are modelled one by one; `count` tells of all. */
export const getParticipants: Method<'channels.getParticipants'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, userId);
  if (chat.form === 'channel' && !hasAdminRight(chat, userId, 'invite_users'))
    throw new RpcError(400, 'CHAT_ADMIN_REQUIRED');
  const matching = [...chat.members.values()].filter((member) => isAsked(call, member, params.filter));
  const page = matching.slice(params.offset, params.offset + Math.min(Math.max(params.limit, 0), LIMIT_MAX));
  const hash = listHash(page.map((member) => member.userId));
  if (params.hash !== 0n && params.hash === hash) return { _: 'channels.channelParticipantsNotModified' };
  const participants = page.map((member) => channelParticipantTl(member, userId));
  const isEverybody = params.filter._ === 'channelParticipantsRecent';
  const count = matching.length + (isEverybody ? chat.crowd : 0);
  return {
    _: 'channels.channelParticipants',
    count,
    participants,
    ...mentionedPeers(world, userId, participants),
  };
};

function isAsked(call: Call, member: Member, filter: Type['ChannelParticipantsFilter']): boolean {
  const { world } = call;
  switch (filter._) {
    case 'channelParticipantsAdmins':
      return member.status === 'creator' || member.status === 'admin';
    case 'channelParticipantsKicked':
      return member.status === 'banned' && isNamed(call, member, filter.q);
    case 'channelParticipantsBanned':
      return isMember(member) && member.bannedRights !== undefined && isNamed(call, member, filter.q);
    case 'channelParticipantsBots':
      return isMember(member) && world.users.get(member.userId)?.bot === true;
    case 'channelParticipantsContacts':
      return (
        isMember(member) &&
        world.contacts.has(call.userId ?? 0n, member.userId) &&
        isNamed(call, member, filter.q)
      );
    case 'channelParticipantsSearch':
    case 'channelParticipantsMentions':
      return isMember(member) && isNamed(call, member, filter.q ?? '');
    case 'channelParticipantsRecent':
      return isMember(member);
  }
}

function isNamed({ world }: Call, member: Member, q: string): boolean {
  const user = world.users.get(member.userId);
  const names = ` ${user?.firstName ?? ''} ${user?.lastName ?? ''} ${user?.username ?? ''}`.toLowerCase();
  return names.includes(` ${q.toLowerCase()}`);
}
