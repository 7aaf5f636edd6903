import type { PeerRecord } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { flag, optionalCount, optionalDecimal, present, text } from './field.ts';
import { toChannelId } from './peer-id.ts';
import { toPeerPhoto } from './peer-photo.ts';
import { NO_RIGHTS, toBroadcastRights, toMemberRights } from './rights.ts';
import { toUsername } from './username.ts';

/** A supergroup or broadcast channel (https://core.telegram.org/constructor/channel). */
export function toChannelRecord(channel: Api.Channel): PeerRecord | undefined {
  const id = toChannelId(channel.id);
  if (id === undefined) return undefined;
  const isBroadcast = flag(channel.broadcast);
  return present({
    peer: present({
      kind: 'channel' as const,
      id,
      title: text(channel.title),
      username: toUsername(channel.username, channel.usernames),
      photo: toPeerPhoto(channel.photo),
      isBroadcast,
      isForum: flag(channel.forum),
      members: optionalCount(channel.participantsCount),
      isLeft: flag(channel.left),
      isVerified: flag(channel.verified),
      isScam: flag(channel.scam) || flag(channel.fake),
      signatures: flag(channel.signatures),
      slowMode: flag(channel.slowmodeEnabled),
      rights: toRights(channel, isBroadcast),
      noForwards: flag(channel.noforwards),
    }),
    accessHash: optionalDecimal(channel.accessHash),
    isMin: flag(channel.min),
  });
}

function toRights(channel: Api.Channel, isBroadcast: boolean) {
  if (isBroadcast) return toBroadcastRights(channel);
  return flag(channel.left) ? NO_RIGHTS : toMemberRights(channel);
}

/** A channel that is closed to us. */
export function toForbiddenChannelRecord(channel: Api.ChannelForbidden): PeerRecord | undefined {
  const id = toChannelId(channel.id);
  if (id === undefined) return undefined;
  return present({
    peer: {
      kind: 'channel' as const,
      id,
      title: text(channel.title),
      isBroadcast: flag(channel.broadcast),
      isForum: false,
      isLeft: true,
      isVerified: false,
      isScam: false,
      signatures: false,
      slowMode: false,
      rights: NO_RIGHTS,
      noForwards: false,
    },
    accessHash: optionalDecimal(channel.accessHash),
    isMin: false,
  });
}
