import type { PeerRecord, UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toChannelRecord, toForbiddenChannelRecord } from './channel.ts';
import { convertEach } from './field.ts';
import { toForbiddenGroupRecord, toGroupRecord } from './group.ts';
import { toUserRecord } from './user.ts';

/** What most answers carry beside their content. */
export interface WithPeers {
  readonly users?: readonly Api.TypeUser[] | null;
  readonly chats?: readonly Api.TypeChat[] | null;
}

/** Everybody an answer names. */
export function toPeerRecords({ users, chats }: WithPeers): PeerRecord[] {
  return [...convertEach(users, toUserRecord), ...convertEach(chats, toChatRecord)];
}

/** https://core.telegram.org/type/Chat */
export function toChatRecord(chat: Api.TypeChat): PeerRecord | undefined {
  switch (chat.className) {
    case 'Chat':
      return toGroupRecord(chat);
    case 'ChatForbidden':
      return toForbiddenGroupRecord(chat);
    case 'Channel':
      return toChannelRecord(chat);
    case 'ChannelForbidden':
      return toForbiddenChannelRecord(chat);
    default:
      return undefined;
  }
}

/** Our own id, where an answer shows us ourselves. */
export function findSelf(records: readonly PeerRecord[]): UserId | undefined {
  for (const { peer } of records) if (peer.kind === 'user' && peer.isSelf) return peer.id;
  return undefined;
}
