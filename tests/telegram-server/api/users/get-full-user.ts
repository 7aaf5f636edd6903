import type { Con } from '../../tl/schema.gen.ts';
import { isMember } from '../../world/chat-record.ts';
import type { UserRecord } from '../../world/users.ts';
import { peerSettings } from '../peer-settings.ts';
import { signedIn, type Call, type Method } from '../method.ts';

/** https://core.telegram.org/method/users.getFullUser */
export const getFullUser: Method<'users.getFullUser'> = (params, call) => {
  const userId = signedIn(call);
  const { users } = call.world;
  const user = users.resolve(params.id, userId);
  return {
    _: 'users.userFull',
    full_user: fullUser(user, call, userId),
    chats: [],
    users: [users.toTl(user, userId)],
  };
};

function fullUser(user: UserRecord, call: Call, viewerId: bigint): Con['userFull'] {
  const { contacts, files, notify, privacy } = call.world;
  const peer = { _: 'peerUser' as const, user_id: user.id };
  const showsPhoto = privacy.allows(user.id, 'privacyKeyProfilePhoto', viewerId);
  const photoId = showsPhoto ? user.photoIds[0] : undefined;
  const showsAbout = privacy.allows(user.id, 'privacyKeyAbout', viewerId);
  return {
    _: 'userFull',
    id: user.id,
    about: showsAbout ? user.about : undefined,
    settings: peerSettings(call.world, viewerId, user.id),
    profile_photo: photoId === undefined ? undefined : files.photoTl(photoId),
    notify_settings: notify.forPeer(viewerId, peer),
    blocked: contacts.isBlocked(viewerId, user.id) || undefined,
    bot_info: user.bot ? { _: 'botInfo', user_id: user.id, description: user.about } : undefined,
    can_pin_message: true,
    phone_calls_available: user.bot ? undefined : true,
    video_calls_available: user.bot ? undefined : true,
    common_chats_count: user.id === viewerId ? 0 : commonChats(call, viewerId, user.id),
  };
}

function commonChats({ world: { chats } }: Call, viewerId: bigint, userId: bigint): number {
  return chats.ofUser(viewerId).filter((chat) => isMember(chats.member(chat, userId))).length;
}
