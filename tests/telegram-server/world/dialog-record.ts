import type { Con } from '../tl/schema.gen.ts';
import type { HistoryKey } from './peers.ts';

/** How a conversation stands for one user. Ids are those of the box in which he finds it. */
export interface DialogRecord {
  key: HistoryKey;
  /** Everything up to here was read by the user. */
  readInbox: number;
  /** Everything of his own up to here was read by somebody else. */
  readOutbox: number;
  unreadMark: boolean;
  /** 0 the main list, 1 the archive. */
  folder: number;
  /** Messages that call the user and were not seen by him. */
  unreadMentions: Set<number>;
  /** Own messages with reactions that were not seen. */
  unreadReactions: Set<number>;
  draft?: Con['draftMessage'];
  /** Whether the dialog was taken out of the list although there is nothing to delete, as when a channel is left. */
  hidden?: boolean;
  /** The bar above the chat ("add to contacts, block") was put away. */
  barHidden?: boolean;
}
