import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import { isMember, type ChatRecord } from '../chat-record.ts';
import { requireAdmin } from '../chat-rights.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { keyOfChat } from './add-members.ts';
import { deliver } from './deliver.ts';
import { tellOfChat, tellOfParticipants } from './tell-of-members.ts';

/** Leaves a chat, or removes somebody else from a basic group. 400 USER_NOT_PARTICIPANT, CHAT_ADMIN_REQUIRED. See https://core.telegram.org/method/messages.deleteChatUser */
export function removeMember(world: World, actor: Actor, chat: ChatRecord, userId: bigint): Con['updates'] {
  const member = chat.members.get(userId);
  if (!isMember(member)) throw new RpcError(400, 'USER_NOT_PARTICIPANT');
  const leaves = userId === actor.userId;
  if (!leaves && member.inviter !== actor.userId) requireAdmin(chat, actor.userId, 'ban_users');
  const out = new Outgoing(world, actor);
  // Told while he is still in, so that a basic group's copy of the news reaches him too.
  if (chat.form !== 'channel' && !(chat.form === 'supergroup' && leaves)) {
    const action: Type['MessageAction'] = { _: 'messageActionChatDeleteUser', user_id: userId };
    deliver(out, { key: keyOfChat(chat), author: actor.userId, date: world.date, text: '', action });
  }
  world.chats.setMember(chat, {
    userId,
    status: leaves ? 'left' : 'banned',
    date: world.date,
    inviter: member.inviter,
  });
  world.dialogs.stale(userId, keyOfChat(chat));
  if (chat.form === 'group') tellOfParticipants(out, chat);
  tellOfChat(out, chat, userId);
  return out.flush();
}
