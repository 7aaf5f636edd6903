import type { Con } from '../tl/schema.gen.ts';
import { isMember, type ChatRecord } from '../world/chat-record.ts';
import { hasAdminRight } from '../world/chat-rights.ts';
import { photoIdOf } from '../world/chat-view.ts';
import { keyOfChat } from '../world/operations/add-members.ts';
import { pinnedIds } from '../world/operations/pin-message.ts';
import { slowmodeUntil } from '../world/operations/require-slowmode.ts';
import { participantsTl } from '../world/participants-view.ts';
import { peerOf } from '../world/peers.ts';
import { readOutboxOf } from '../world/read-marks.ts';
import type { World } from '../world/world.ts';
import { inviteTl } from './invites.ts';

/** What a chat's profile shows. https://core.telegram.org/constructor/chatFull */
export function fullGroup(world: World, chat: ChatRecord, viewer: bigint): Con['chatFull'] {
  const key = keyOfChat(chat);
  const photoId = photoIdOf(world, chat);
  const { folder } = world.dialogs.get(viewer, key);
  return {
    ...{ _: 'chatFull', id: chat.id, about: chat.about, participants: participantsTl(world, chat, viewer) },
    chat_photo: photoId === undefined ? { _: 'photoEmpty', id: 0n } : world.files.photoTl(photoId),
    notify_settings: world.notify.forPeer(viewer, peerOf(key, viewer)),
    exported_invite: hasAdminRight(chat, viewer, 'invite_users') ? inviteTl(world, chat) : undefined,
    pinned_msg_id: pinnedIds(world, viewer, key)[0],
    folder_id: folder === 0 ? undefined : folder,
    available_reactions: { _: 'chatReactionsAll' },
  };
}

/** https://core.telegram.org/constructor/channelFull */
export function fullChannel(world: World, chat: ChatRecord, viewer: bigint): Con['channelFull'] {
  const key = keyOfChat(chat);
  const record = world.dialogs.get(viewer, key);
  const photoId = photoIdOf(world, chat);
  const broadcast = chat.form === 'channel';
  return {
    ...{
      _: 'channelFull',
      id: chat.id,
      about: chat.about,
      ...counts(world, chat, viewer),
      ...abilities(chat, viewer),
    },
    ...{ read_inbox_max_id: record.readInbox, read_outbox_max_id: readOutboxOf(world, viewer, key) },
    unread_count: world.dialogs.unread(viewer, key),
    chat_photo: photoId === undefined ? { _: 'photoEmpty', id: 0n } : world.files.photoTl(photoId),
    notify_settings: world.notify.forPeer(viewer, peerOf(key, viewer)),
    exported_invite: hasAdminRight(chat, viewer, 'invite_users') ? inviteTl(world, chat) : undefined,
    bot_info: [],
    pinned_msg_id: pinnedIds(world, viewer, key)[0],
    folder_id: record.folder === 0 ? undefined : record.folder,
    slowmode_seconds: chat.slowmode === 0 ? undefined : chat.slowmode,
    slowmode_next_send_date: broadcast ? undefined : slowmodeUntil(world, chat, viewer),
    pts: world.boxes.channel(chat.id).log.pts,
    available_reactions: { _: 'chatReactionsAll' },
  };
}

function counts(world: World, chat: ChatRecord, viewer: bigint): Partial<Con['channelFull']> {
  const members = world.chats.members(chat);
  const banned = [...chat.members.values()].filter((member) => member.status === 'banned').length;
  const isAdmin = hasAdminRight(chat, viewer, 'ban_users');
  return {
    participants_count: world.chats.memberCount(chat),
    online_count: members.filter((member) => world.presence.isOnline(member.userId)).length,
    admins_count: isAdmin ? members.filter((member) => member.status !== 'member').length : undefined,
    kicked_count: isAdmin ? banned : undefined,
    banned_count: isAdmin ? 0 : undefined,
  };
}

function abilities(chat: ChatRecord, viewer: bigint): Partial<Con['channelFull']> {
  const isAdmin = hasAdminRight(chat, viewer, 'change_info');
  const sees = chat.form === 'supergroup' ? isMember(chat.members.get(viewer)) : isAdmin;
  const creator = chat.members.get(viewer)?.status === 'creator';
  return {
    can_view_participants: sees || undefined,
    can_set_username: creator || undefined,
    can_delete_channel: creator || undefined,
    hidden_prehistory: chat.hiddenHistory || undefined,
  };
}
