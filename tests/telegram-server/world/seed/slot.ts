import type { HistoryKey } from '../peers.ts';

export type Language = 'uz' | 'uz-Cyrl' | 'ru' | 'en';

/** What goes on in a seeded conversation; decides its content. */
export type SlotKind =
  'saved' | 'service' | 'customer' | 'colleague' | 'bot' | 'team' | 'family' | 'news' | 'company';

/** How the conversation stands for the owner of the seeded world. */
export interface SlotTraits {
  pinned?: boolean;
  muted?: boolean;
  archived?: boolean;
  /** How many of the last messages are unread. */
  unread?: number;
  unreadMark?: boolean;
  /** How many of the unread messages call the owner by name. */
  mentions?: number;
  draft?: string;
  /** Own messages at the end that the other side has not read. */
  outboxUnread?: boolean;
}

export interface ChatTraits {
  title: string;
  about?: string;
  username?: string;
  /** Seconds between two messages of one member. */
  slowmode?: number;
  noforwards?: boolean;
  signatures?: boolean;
  verified?: boolean;
  /** Whether the owner of the world created it. */
  own?: boolean;
  /** Members may not write. */
  readOnly?: boolean;
  /** The owner was removed from it. */
  forbidden?: boolean;
  /** Members that are only a number. */
  crowd?: number;
  /** Shows a sponsored message. */
  sponsored?: boolean;
}

/** One seeded conversation of the owner. */
export interface Slot {
  number: number;
  key: HistoryKey;
  kind: SlotKind;
  form: 'private' | 'group' | 'supergroup' | 'channel';
  language: Language;
  /** Everybody in it that is modelled, the owner first. */
  people: bigint[];
  count: number;
  /** Seconds of work time from the last message to the epoch, and from the first one to the last. */
  lastAgo: number;
  span: number;
  traits: SlotTraits;
  /** The other one has deleted his account. */
  orphaned?: boolean;
  chat?: ChatTraits;
}
