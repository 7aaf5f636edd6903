import type { Presence } from './presence.ts';

/** Who or what one talks to. The letter tells the kind, the rest is Telegram's 64-bit id in decimal. */
export type UserId = `u${string}`;
/** A basic group (Telegram's `chat`): shares its members' message box. */
export type GroupId = `g${string}`;
/** A supergroup or broadcast channel: has a message box and pts of its own. */
export type ChannelId = `c${string}`;
export type PeerId = UserId | GroupId | ChannelId;

/** A profile picture: enough to draw it at once (`stripped`) and to ask the worker for it by peer id. */
export interface PeerPhoto {
  /** Changes when the picture changes. */
  readonly id: string;
  readonly dcId: number;
  /** A tiny inline JPEG, complete with its header, about 40 px wide. */
  readonly stripped?: Uint8Array;
}

export interface User {
  readonly kind: 'user';
  readonly id: UserId;
  readonly firstName: string;
  readonly lastName: string;
  readonly username?: string;
  /** Digits without a plus. */
  readonly phone?: string;
  readonly photo?: PeerPhoto;
  readonly presence: Presence;
  readonly isSelf: boolean;
  readonly isBot: boolean;
  readonly isContact: boolean;
  readonly isDeleted: boolean;
  readonly isVerified: boolean;
  readonly isScam: boolean;
  readonly isPremium: boolean;
}

/** What the signed-in user may do in a group or channel. */
export interface Rights {
  readonly sendText: boolean;
  readonly sendMedia: boolean;
  readonly deleteOthers: boolean;
  readonly editOthers: boolean;
  readonly pin: boolean;
}

export interface Group {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly title: string;
  readonly photo?: PeerPhoto;
  readonly members: number;
  /** Left, kicked out, or dissolved: readable, not writable. */
  readonly isLeft: boolean;
  readonly migratedTo?: ChannelId;
  readonly rights: Rights;
  readonly noForwards: boolean;
}

export interface Channel {
  readonly kind: 'channel';
  readonly id: ChannelId;
  readonly title: string;
  readonly username?: string;
  readonly photo?: PeerPhoto;
  /** True for a broadcast channel, false for a supergroup. */
  readonly isBroadcast: boolean;
  readonly isForum: boolean;
  readonly members?: number;
  readonly isLeft: boolean;
  readonly isVerified: boolean;
  readonly isScam: boolean;
  readonly signatures: boolean;
  readonly slowMode: boolean;
  readonly rights: Rights;
  readonly noForwards: boolean;
}

export type Peer = User | Group | Channel;

/**
 * A peer as the worker keeps it: with what a request needs to name it. The page never sees the access hash.
 * A `min` record (https://core.telegram.org/api/min) must not overwrite a full one's access hash.
 */
export interface PeerRecord {
  readonly peer: Peer;
  readonly accessHash?: string;
  readonly isMin: boolean;
}

export const isUserId = (id: PeerId): id is UserId => id.startsWith('u');
export const isGroupId = (id: PeerId): id is GroupId => id.startsWith('g');
export const isChannelId = (id: PeerId): id is ChannelId => id.startsWith('c');

/** Telegram's own service account, which sends login codes. */
export const TELEGRAM_SERVICE: UserId = 'u777000';

/** Telegram's decimal id inside a peer id. */
export const rawId = (id: PeerId): string => id.slice(1);
