import type { Chat } from '#model/chat.ts';
import type { Media, PhotoMedia } from '#model/media.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { Channel, Group, Peer, PeerId, Rights, User, UserId } from '#model/peer.ts';

/** What the fake worker knows: a small office in Tashkent, changed in place by its handlers. */
export interface FakeWorld {
  readonly selfId: PeerId;
  readonly peers: Map<PeerId, Peer>;
  readonly chats: Map<PeerId, Chat>;
  /** Ascending by id. */
  readonly messages: Map<PeerId, Message[]>;
  readonly pending: Map<string, PendingMessage>;
}

export const SELF: UserId = 'u1000001';

const ALL_RIGHTS: Rights = {
  sendText: true,
  sendMedia: true,
  deleteOthers: true,
  editOthers: false,
  pin: true,
};
const READER: Rights = {
  sendText: false,
  sendMedia: false,
  deleteOthers: false,
  editOthers: false,
  pin: false,
};

export function aUser(id: number, firstName: string, lastName = '', over: Partial<User> = {}): User {
  return {
    kind: 'user',
    id: `u${id}`,
    firstName,
    lastName,
    presence: { kind: 'recently' },
    isSelf: false,
    isBot: false,
    isContact: true,
    isDeleted: false,
    isVerified: false,
    isScam: false,
    isPremium: false,
    ...over,
  };
}

export function aGroup(id: number, title: string, members: number, over: Partial<Group> = {}): Group {
  return {
    kind: 'group',
    id: `g${id}`,
    title,
    members,
    isLeft: false,
    rights: ALL_RIGHTS,
    noForwards: false,
    ...over,
  };
}

export function aChannel(id: number, title: string, over: Partial<Channel> = {}): Channel {
  const isBroadcast = over.isBroadcast ?? false;
  return {
    kind: 'channel',
    id: `c${id}`,
    title,
    isBroadcast,
    isForum: false,
    isLeft: false,
    isVerified: false,
    isScam: false,
    signatures: false,
    slowMode: false,
    rights: isBroadcast ? READER : ALL_RIGHTS,
    noForwards: false,
    ...over,
  };
}

export function aMessage(chatId: PeerId, id: number, date: number, over: Partial<Message> = {}): Message {
  return {
    chatId,
    id,
    isOutgoing: false,
    date,
    text: '',
    entities: [],
    isMention: false,
    isMediaUnread: false,
    isSilent: false,
    isPinned: false,
    noForwards: false,
    ...over,
  };
}

export function aPhoto(id: string, width: number, height: number): PhotoMedia {
  return {
    kind: 'photo',
    file: { kind: 'photo', id, accessHash: '1', fileReference: new Uint8Array(), dcId: 2 },
    sizes: [
      { type: 'm', width: Math.round(width / 4), height: Math.round(height / 4), bytes: 12_000 },
      { type: 'x', width, height, bytes: 140_000 },
    ],
    spoiler: false,
  };
}

export function aFile(id: string, name: string, mimeType: string, bytes: number): Media {
  return {
    kind: 'document',
    documentKind: 'file',
    file: { kind: 'document', id, accessHash: '1', fileReference: new Uint8Array(), dcId: 2 },
    name,
    mimeType,
    bytes,
    thumbs: [],
    spoiler: false,
  };
}

export function aChat(id: PeerId, messages: readonly Message[], over: Partial<Chat> = {}): Chat {
  const last = messages.at(-1);
  return {
    id,
    folder: 'main',
    topMessageId: last?.id ?? 0,
    unreadCount: 0,
    unreadMentions: 0,
    isMarkedUnread: false,
    readInboxMaxId: last?.id ?? 0,
    readOutboxMaxId: last?.id ?? 0,
    mutedUntil: 0,
    lastDate: last?.date ?? 0,
    ...over,
  };
}
