/**
 * A contiguous run of message ids of one chat that is wholly known: every message the server has between `from` and `to`
 * (both included) is in the cache. Spans of a chat never touch or overlap.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What lies beyond the end of a slice: more known messages, the true end, or a stretch nobody could fetch yet. */
export type Edge = 'more' | 'end' | 'hole';

/** Where to read: the newest, the first unread, around/before/after a message id, or around a date (unix seconds). */
export type Anchor =
  | { readonly at: 'latest' }
  | { readonly at: 'unread' }
  | { readonly at: 'around'; readonly id: number }
  | { readonly at: 'before'; readonly id: number }
  | { readonly at: 'after'; readonly id: number }
  | { readonly at: 'date'; readonly date: number };
