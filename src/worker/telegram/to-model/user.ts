import type { PeerRecord } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { flag, optionalDecimal, optionalText, present, text } from './field.ts';
import { toUserId } from './peer-id.ts';
import { toPeerPhoto } from './peer-photo.ts';
import { toPresence } from './presence.ts';
import { toUsername } from './username.ts';

/** https://core.telegram.org/type/User; undefined for somebody of whom nothing is known. */
export function toUserRecord(user: Api.TypeUser): PeerRecord | undefined {
  const id = user.className === 'User' ? toUserId(user.id) : undefined;
  if (user.className !== 'User' || id === undefined) return undefined;
  return present({
    peer: present({
      kind: 'user' as const,
      id,
      firstName: text(user.firstName),
      lastName: text(user.lastName),
      username: toUsername(user.username, user.usernames),
      phone: optionalText(text(user.phone).replace(/\D/g, '')),
      photo: toPeerPhoto(user.photo),
      presence: toPresence(user.status),
      isSelf: flag(user.self),
      isBot: flag(user.bot),
      isContact: flag(user.contact),
      isDeleted: flag(user.deleted),
      isVerified: flag(user.verified),
      isScam: flag(user.scam) || flag(user.fake),
      isPremium: flag(user.premium),
    }),
    accessHash: optionalDecimal(user.accessHash),
    isMin: flag(user.min),
  });
}
