import { RpcError, signedIn, type Method } from '../method.ts';
import { isMember } from '../../world/chat-record.ts';
import { photoIdOf } from '../../world/chat-view.ts';

/** https://core.telegram.org/method/messages.checkChatInvite */
export const checkChatInvite: Method<'messages.checkChatInvite'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const chat = world.chats.byInvite(params.hash);
  if (chat === undefined) throw new RpcError(400, 'INVITE_HASH_EXPIRED');
  if (isMember(chat.members.get(userId)))
    return { _: 'chatInviteAlready', chat: world.chats.toTl(chat, userId) };
  const photoId = photoIdOf(world, chat);
  return {
    ...{ _: 'chatInvite', title: chat.title, about: chat.about, color: 0 },
    participants_count: world.chats.memberCount(chat),
    photo: photoId === undefined ? { _: 'photoEmpty', id: 0n } : world.files.photoTl(photoId),
    channel: chat.form !== 'group' || undefined,
    broadcast: chat.form === 'channel' || undefined,
    megagroup: chat.form === 'supergroup' || undefined,
    public: chat.username !== undefined || undefined,
  };
};
