import type { Channel, PeerRecord, User } from '#model/peer.ts';

export const aUser = (with_: Partial<User> & Pick<User, 'id'>): User => ({
  kind: 'user',
  firstName: 'Nodira',
  lastName: 'Karimova',
  presence: { kind: 'recently' },
  isSelf: false,
  isBot: false,
  isContact: false,
  isDeleted: false,
  isVerified: false,
  isScam: false,
  isPremium: false,
  ...with_,
});

export const aChannel = (with_: Partial<Channel> & Pick<Channel, 'id'>): Channel => ({
  kind: 'channel',
  title: 'Yangiliklar',
  isBroadcast: true,
  isForum: false,
  isLeft: false,
  isVerified: false,
  isScam: false,
  signatures: false,
  slowMode: false,
  rights: { sendText: false, sendMedia: false, deleteOthers: false, editOthers: false, pin: false },
  noForwards: false,
  ...with_,
});

export const aRecord = (peer: PeerRecord['peer'], with_: Partial<PeerRecord> = {}): PeerRecord => ({
  peer,
  accessHash: '42',
  isMin: false,
  ...with_,
});
