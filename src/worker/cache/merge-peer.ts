import type { Channel, Peer, PeerRecord, User } from '#model/peer.ts';

/**
 * What is kept when `next` arrives over `known`. A full record replaces; a min record tells a full one only what the pages
 * of the constructors say a min one may (https://core.telegram.org/api/min, /constructor/user, /constructor/channel), and
 * otherwise fills what is missing. The access hash of a full record is never given up for that of a min one.
 */
export function mergePeer(known: PeerRecord | undefined, next: PeerRecord): PeerRecord {
  if (!known || known.peer.kind !== next.peer.kind) return next;
  if (next.isMin && !known.isMin) {
    return { ...known, peer: mergeMin(known.peer, next.peer) };
  }
  const accessHash = next.accessHash ?? (known.isMin && !next.isMin ? undefined : known.accessHash);
  return { ...next, ...(accessHash !== undefined && { accessHash }) };
}

function mergeMin(known: Peer, next: Peer): Peer {
  if (known.kind === 'user' && next.kind === 'user') return mergeMinUser(known, next);
  if (known.kind === 'channel' && next.kind === 'channel') return mergeMinChannel(known, next);
  return known;
}

function mergeMinUser(known: User, next: User): User {
  const { isBot, isDeleted, isVerified, isScam, isPremium } = next;
  return {
    ...next,
    ...known,
    firstName: known.firstName || known.lastName ? known.firstName : next.firstName,
    lastName: known.firstName || known.lastName ? known.lastName : next.lastName,
    ...{ isBot, isDeleted, isVerified, isScam, isPremium },
  };
}

function mergeMinChannel(known: Channel, next: Channel): Channel {
  const { title, photo, username, isBroadcast, isForum, isVerified, isScam, slowMode, noForwards } = next;
  const { photo: _photo, username: _username, ...rest } = known;
  return {
    ...rest,
    ...(photo && { photo }),
    ...(username !== undefined && { username }),
    ...{ title, isBroadcast, isForum, isVerified, isScam, slowMode, noForwards },
  };
}
