import type { PeerRecord } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { count, flag, present, text } from './field.ts';
import { toChannelId, toGroupId } from './peer-id.ts';
import { toPeerPhoto } from './peer-photo.ts';
import { NO_RIGHTS, toMemberRights } from './rights.ts';

/** A basic group (https://core.telegram.org/constructor/chat). */
export function toGroupRecord(chat: Api.Chat): PeerRecord | undefined {
  const id = toGroupId(chat.id);
  if (id === undefined) return undefined;
  const isLeft = flag(chat.left) || flag(chat.deactivated);
  const { migratedTo } = chat;
  return {
    peer: present({
      kind: 'group' as const,
      id,
      title: text(chat.title),
      photo: toPeerPhoto(chat.photo),
      members: count(chat.participantsCount),
      isLeft,
      migratedTo: migratedTo?.className === 'InputChannel' ? toChannelId(migratedTo.channelId) : undefined,
      rights: isLeft ? NO_RIGHTS : toMemberRights(chat),
      noForwards: flag(chat.noforwards),
    }),
    isMin: false,
  };
}

/** A group that one was thrown out of: its name is all that may be known. */
export function toForbiddenGroupRecord(chat: Api.ChatForbidden): PeerRecord | undefined {
  const id = toGroupId(chat.id);
  if (id === undefined) return undefined;
  const title = text(chat.title);
  return {
    peer: { kind: 'group', id, title, members: 0, isLeft: true, rights: NO_RIGHTS, noForwards: false },
    isMin: false,
  };
}
