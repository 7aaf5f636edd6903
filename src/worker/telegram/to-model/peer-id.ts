import type { ChannelId, GroupId, PeerId, UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';

type Long = { toString(): string } | null | undefined;

const POSITIVE = /^[1-9]\d{0,18}$/;

/** Undefined unless it is a positive 64-bit id. */
function positive(id: Long): string | undefined {
  const decimal = id?.toString() ?? '';
  return POSITIVE.test(decimal) ? decimal : undefined;
}

export function toUserId(id: Long): UserId | undefined {
  const decimal = positive(id);
  return decimal === undefined ? undefined : `u${decimal}`;
}

export function toGroupId(id: Long): GroupId | undefined {
  const decimal = positive(id);
  return decimal === undefined ? undefined : `g${decimal}`;
}

export function toChannelId(id: Long): ChannelId | undefined {
  const decimal = positive(id);
  return decimal === undefined ? undefined : `c${decimal}`;
}

/** https://core.telegram.org/type/Peer */
export function toPeerId(peer: Api.TypePeer | null | undefined): PeerId | undefined {
  switch (peer?.className) {
    case 'PeerUser':
      return toUserId(peer.userId);
    case 'PeerChat':
      return toGroupId(peer.chatId);
    case 'PeerChannel':
      return toChannelId(peer.channelId);
    default:
      return undefined;
  }
}

/** The chat of a DialogPeer; undefined for a folder in the list. */
export function toDialogPeerId(peer: Api.TypeDialogPeer | null | undefined): PeerId | undefined {
  return peer?.className === 'DialogPeer' ? toPeerId(peer.peer) : undefined;
}
