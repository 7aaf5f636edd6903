import type { Con, Type } from '../tl/schema.gen.ts';
import {
  ALL_ADMIN_RIGHTS,
  isMember,
  type AdminRights,
  type BannedRights,
  type ChatRecord,
  type Member,
} from './chat-record.ts';
import type { World } from './world.ts';

/**
 * A chat as the viewer sees it: `chat`, `channel`, or the forbidden form where he was removed.
 * See https://core.telegram.org/constructor/chat and https://core.telegram.org/constructor/channel
 */
export function chatTl(world: World, chat: ChatRecord, viewer: bigint): Type['Chat'] {
  const member = chat.members.get(viewer);
  return chat.form === 'group' ? groupTl(world, chat, member) : channelTl(world, chat, viewer, member);
}

function groupTl(world: World, chat: ChatRecord, member: Member | undefined): Type['Chat'] {
  if (member === undefined || member.status === 'banned') {
    return { _: 'chatForbidden', id: chat.id, title: chat.title };
  }
  const tl: Con['chat'] = {
    ...{ _: 'chat', id: chat.id, title: chat.title, photo: photoTl(world, chat), version: chat.version },
    ...{ participants_count: world.chats.memberCount(chat), date: chat.date },
    default_banned_rights: bannedTl(chat.defaultBanned),
  };
  return Object.assign(
    tl,
    flags({
      creator: member.status === 'creator',
      left: member.status === 'left',
      deactivated: chat.deactivated,
      noforwards: chat.noforwards,
      admin_rights:
        member.status === 'admin' || member.status === 'creator' ? adminTl(rightsOf(member)) : undefined,
    }),
  );
}

function channelTl(world: World, chat: ChatRecord, viewer: bigint, member: Member | undefined): Type['Chat'] {
  const accessHash = world.chats.accessHash(chat, viewer);
  const broadcast = chat.form === 'channel';
  if (!world.chats.canSee(chat, viewer)) {
    const kind = broadcast ? { broadcast } : { megagroup: true };
    return { _: 'channelForbidden', ...kind, id: chat.id, access_hash: accessHash, title: chat.title };
  }
  const tl: Con['channel'] = {
    ...{ _: 'channel', id: chat.id, access_hash: accessHash, title: chat.title, photo: photoTl(world, chat) },
    ...{
      date: isMember(member) ? member.date : chat.date,
      participants_count: world.chats.memberCount(chat),
    },
    default_banned_rights: bannedTl(chat.defaultBanned),
  };
  const restricted = member?.bannedRights;
  return Object.assign(
    tl,
    flags({
      creator: member?.status === 'creator',
      left: !isMember(member),
      broadcast,
      megagroup: !broadcast,
      verified: chat.verified,
      signatures: chat.signatures,
      noforwards: chat.noforwards,
      slowmode_enabled: chat.slowmode > 0,
      username: chat.username,
      admin_rights:
        member?.status === 'admin' || member?.status === 'creator' ? adminTl(rightsOf(member)) : undefined,
      banned_rights: restricted === undefined ? undefined : bannedTl(restricted),
    }),
  );
}

/** Leaves out what is false or undefined: TL flags are there or they are not. */
function flags<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== false),
  ) as Partial<T>;
}

function rightsOf(member: Member): AdminRights {
  return member.status === 'creator' ? ALL_ADMIN_RIGHTS : (member.adminRights ?? {});
}

/** The id of the chat's photo, if it has one. */
export function photoIdOf(world: World, chat: ChatRecord): bigint | undefined {
  if (chat.photoPlanned) {
    chat.photoId = world.files.seededPhoto(`chat:${chat.id}`, { width: 640, height: 640, date: chat.date }).id;
    delete chat.photoPlanned;
  }
  return chat.photoId;
}

function photoTl(world: World, chat: ChatRecord): Type['ChatPhoto'] {
  const id = photoIdOf(world, chat);
  return id === undefined ? { _: 'chatPhotoEmpty' } : world.files.chatPhotoTl(id);
}

export function adminTl(rights: AdminRights): Con['chatAdminRights'] {
  return { _: 'chatAdminRights', ...rights };
}

export function bannedTl(rights: BannedRights): Con['chatBannedRights'] {
  return { _: 'chatBannedRights', ...rights };
}
