import { RpcError } from '../api/method.ts';
import { isMember, type AdminRights, type ChatRecord, type Restriction } from './chat-record.ts';

/** Whether the member is the creator or an admin with this right. In a basic group admins have all but `add_admins`. */
export function hasAdminRight(chat: ChatRecord, userId: bigint, right: keyof AdminRights): boolean {
  const member = chat.members.get(userId);
  if (member?.status === 'creator') return true;
  if (member?.status !== 'admin') return false;
  return chat.form === 'group' ? right !== 'add_admins' : member.adminRights?.[right] === true;
}

/** 400 CHAT_ADMIN_REQUIRED unless the member has the right. */
export function requireAdmin(chat: ChatRecord, userId: bigint, right: keyof AdminRights): void {
  if (!hasAdminRight(chat, userId, right)) throw new RpcError(400, 'CHAT_ADMIN_REQUIRED');
}

/** 400 CHAT_ADMIN_REQUIRED unless an admin with the right, or the group lets everybody do it. See https://core.telegram.org/api/rights */
export function requireRight(
  chat: ChatRecord,
  userId: bigint,
  right: 'change_info' | 'invite_users' | 'pin_messages',
): void {
  const everybody =
    chat.form !== 'channel' && isMember(chat.members.get(userId)) && chat.defaultBanned[right] !== true;
  if (!everybody) requireAdmin(chat, userId, right);
}

/**
 * Whether the person may send this kind of thing: 400 CHANNEL_PRIVATE or 403 CHAT_WRITE_FORBIDDEN when not in the chat,
 * 400 USER_BANNED_IN_CHANNEL when restricted, 403 CHAT_WRITE_FORBIDDEN, CHAT_SEND_…_FORBIDDEN for what nobody may send.
 */
export function requireMaySend(chat: ChatRecord, userId: bigint, kind: Restriction = 'send_plain'): void {
  const member = chat.members.get(userId);
  if (!isMember(member)) {
    const hidden = chat.form !== 'group' && chat.username === undefined;
    throw hidden ? new RpcError(400, 'CHANNEL_PRIVATE') : new RpcError(403, 'CHAT_WRITE_FORBIDDEN');
  }
  if (chat.deactivated) throw new RpcError(403, 'CHAT_WRITE_FORBIDDEN');
  if (chat.form === 'channel') {
    if (!hasAdminRight(chat, userId, 'post_messages')) throw new RpcError(403, 'CHAT_WRITE_FORBIDDEN');
    return;
  }
  if (member.status === 'creator' || member.status === 'admin') return;
  if (member.bannedRights?.send_messages || member.bannedRights?.[kind])
    throw new RpcError(400, 'USER_BANNED_IN_CHANNEL');
  if (chat.defaultBanned.send_messages) throw new RpcError(403, 'CHAT_WRITE_FORBIDDEN');
  if (chat.defaultBanned[kind]) throw new RpcError(403, `CHAT_${kind.toUpperCase()}_FORBIDDEN`);
}
