import type { Change, TimedChange } from '#model/change.ts';
import type { PeerId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { count, decimal, flag, present, text } from './field.ts';
import { toChannelId, toGroupId, toPeerId, toUserId } from './peer-id.ts';
import { toPresence } from './presence.ts';
import { unordered } from './timing.ts';
import { toTypingAction } from './typing-action.ts';
import { toUsername } from './username.ts';

/** Updates about people, groups and our own login; undefined for all others. */
export function toPeerChanges(update: Api.TypeUpdate): TimedChange[] | undefined {
  switch (update.className) {
    case 'UpdateUserTyping':
      return unordered(toTyping(toUserId(update.userId), toUserId(update.userId), update.action));
    case 'UpdateChatUserTyping':
      return unordered(toTyping(toGroupId(update.chatId), toPeerId(update.fromId), update.action));
    case 'UpdateChannelUserTyping':
      return unordered(toTyping(toChannelId(update.channelId), toPeerId(update.fromId), update.action));
    case 'UpdateUserStatus':
    case 'UpdateUserName':
    case 'UpdateUserPhone':
      return unordered(toUserChange(update));
    case 'UpdateLoginToken':
      return unordered({ kind: 'loginToken' });
    case 'UpdateNewAuthorization':
      return unordered({
        kind: 'newAuthorization',
        unconfirmed: flag(update.unconfirmed),
        hash: decimal(update.hash),
        date: count(update.date),
        device: text(update.device),
        location: text(update.location),
      });
    default:
      return toPeerChanged(update);
  }
}

function toTyping(
  chatId: PeerId | undefined,
  senderId: PeerId | undefined,
  tl: Api.TypeSendMessageAction,
): Change | undefined {
  const action = toTypingAction(tl);
  if (chatId === undefined || senderId === undefined || action === undefined) return undefined;
  return { kind: 'typing', chatId, senderId, action };
}

function toUserChange(
  update: Api.UpdateUserStatus | Api.UpdateUserName | Api.UpdateUserPhone,
): Change | undefined {
  const userId = toUserId(update.userId);
  if (userId === undefined) return undefined;
  switch (update.className) {
    case 'UpdateUserStatus':
      return { kind: 'presence', userId, presence: toPresence(update.status) };
    case 'UpdateUserPhone':
      return { kind: 'userPhone', userId, phone: text(update.phone).replace(/\D/g, '') };
    case 'UpdateUserName':
      return present({
        kind: 'userName' as const,
        userId,
        firstName: text(update.firstName),
        lastName: text(update.lastName),
        username: toUsername(undefined, update.usernames),
      });
  }
}

/** Membership, rights or the peer itself changed in a way that only asking tells. */
function toPeerChanged(update: Api.TypeUpdate): TimedChange[] | undefined {
  const chatId = toChangedPeer(update);
  return chatId && unordered({ kind: 'peerChanged', chatId });
}

function toChangedPeer(update: Api.TypeUpdate): PeerId | undefined {
  switch (update.className) {
    case 'UpdateUser':
      return toUserId(update.userId);
    case 'UpdateChat':
    case 'UpdateChatParticipantAdd':
    case 'UpdateChatParticipantDelete':
    case 'UpdateChatParticipantAdmin':
      return toGroupId(update.chatId);
    case 'UpdateChatParticipants':
      return toGroupId(update.participants?.chatId);
    case 'UpdateChannel':
      return toChannelId(update.channelId);
    case 'UpdateChatDefaultBannedRights':
      return toPeerId(update.peer);
    default:
      return undefined;
  }
}
