import type { Peer } from '#model/peer.ts';

/** Whether the user may write here, and if not, why. */
export type WritingRight = 'yes' | 'reader' | 'forbidden' | 'left' | 'deleted';

export function writingRight(peer: Peer | undefined): WritingRight {
  if (!peer) return 'yes';
  if (peer.kind === 'user') return peer.isDeleted ? 'deleted' : 'yes';
  if (peer.isLeft) return 'left';
  if (peer.rights.sendText) return 'yes';
  return peer.kind === 'channel' && peer.isBroadcast ? 'reader' : 'forbidden';
}

export const mayAttach = (peer: Peer | undefined): boolean =>
  peer === undefined || peer.kind === 'user' || peer.rights.sendMedia;
