import { RpcError, signedIn, type Method } from '../method.ts';
import { isMember } from '../../world/chat-record.ts';
import { clampLimit } from '../../world/page.ts';

/** https://core.telegram.org/method/messages.getCommonChats */
export const getCommonChats: Method<'messages.getCommonChats'> = (params, call) => {
  const userId = signedIn(call);
  const { chats, users } = call.world;
  const other = users.resolve(params.user_id, userId);
  if (other.id === userId) throw new RpcError(400, 'USER_ID_INVALID');
  const common = chats.ofUser(userId).filter((chat) => {
    return (
      chat.form !== 'channel' && isMember(chat.members.get(userId)) && isMember(chat.members.get(other.id))
    );
  });
  common.sort((one, two) => (one.id < two.id ? 1 : -1));
  const page = common
    .filter((chat) => params.max_id === 0n || chat.id < params.max_id)
    .slice(0, clampLimit(params.limit));
  const list = page.map((chat) => chats.toTl(chat, userId));
  if (list.length === common.length) return { _: 'messages.chats', chats: list };
  return { _: 'messages.chatsSlice', count: common.length, chats: list };
};
