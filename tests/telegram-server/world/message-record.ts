import type { Con, Type } from '../tl/schema.gen.ts';
import type { HistoryKey } from './peers.ts';

export interface Reaction {
  emoji: string;
  userId: bigint;
  date: number;
}

/**
 * A message as the world keeps it, once for everybody; ids and `out`, `mentioned`, `media_unread` are the viewer's and are
 * worked out by message-view.ts. Dates are unix seconds.
 */
export interface MessageRecord {
  key: HistoryKey;
  /** Place in the conversation, from 0. */
  index: number;
  /** Who wrote it, also behind a channel post. */
  author: bigint;
  date: number;
  text: string;
  entities?: Type['MessageEntity'][];
  media?: Type['MessageMedia'];
  action?: Type['MessageAction'];
  /** The index, in the same conversation, of the message it answers. */
  replyTo?: number;
  quote?: { text: string; entities?: Type['MessageEntity'][]; offset?: number };
  forward?: Con['messageFwdHeader'];
  groupedId?: bigint;
  viaBot?: bigint;
  markup?: Type['ReplyMarkup'];
  silent?: boolean;
  noforwards?: boolean;
  invertMedia?: boolean;
  /** A post in the channel's name, without the author shown. */
  post?: boolean;
  postAuthor?: string;
  editDate?: number;
  views?: number;
  forwards?: number;
  pinned?: boolean;
  reactions?: Reaction[];
  /** Reactions of people who are not modelled one by one. */
  anonymousReactions?: { emoji: string; count: number }[];
  /** Who is called by name or answered. */
  mentions?: bigint[];
  /** Who has heard the voice message or seen the round video. */
  heardBy?: bigint[];
  /** Votes in its poll: option bytes as text, by voter. */
  votes?: Map<bigint, string[]>;
}

/** What is given to make a record; the store adds the place. */
export type NewMessage = Omit<MessageRecord, 'index'>;
