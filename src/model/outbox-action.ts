import type { Draft } from './draft.ts';
import type { PendingFile, SendState, SendTrouble } from './message.ts';
import type { PeerId } from './peer.ts';
import type { Reaction } from './reaction.ts';
import type { TextEntity } from './text-entity.ts';

/** What the user did and Telegram must be told. Every action is plain, complete and may be sent twice without harm. */
export type OutboxAction =
  | {
      readonly kind: 'sendText';
      readonly chatId: PeerId;
      readonly randomId: string;
      readonly date: number;
      readonly text: string;
      readonly entities: readonly TextEntity[];
      readonly replyToId?: number;
      /** The random_id of the message answered, which was not sent itself when this was written: first that, then this. */
      readonly replyToUnsent?: string;
      readonly isSilent: boolean;
    }
  | {
      readonly kind: 'sendFile';
      readonly chatId: PeerId;
      readonly randomId: string;
      readonly date: number;
      readonly text: string;
      readonly entities: readonly TextEntity[];
      readonly replyToId?: number;
      /** The random_id of the message answered, which was not sent itself when this was written: first that, then this. */
      readonly replyToUnsent?: string;
      readonly file: PendingFile;
    }
  | {
      readonly kind: 'edit';
      readonly chatId: PeerId;
      /** 0 for a message that was on its way when it was edited; see `ofUnsent`. */
      readonly messageId: number;
      readonly ofUnsent?: string;
      readonly text: string;
      readonly entities: readonly TextEntity[];
    }
  | {
      readonly kind: 'delete';
      readonly chatId: PeerId;
      readonly ids: readonly number[];
      readonly forAll: boolean;
    }
  /** All that is ours on the message from then on. */
  | {
      readonly kind: 'react';
      readonly chatId: PeerId;
      readonly messageId: number;
      readonly reactions: readonly Reaction[];
    }
  | {
      readonly kind: 'forward';
      readonly chatId: PeerId;
      readonly fromId: PeerId;
      readonly ids: readonly number[];
      readonly randomIds: readonly string[];
    }
  | { readonly kind: 'read'; readonly chatId: PeerId; readonly maxId: number }
  | { readonly kind: 'draft'; readonly chatId: PeerId; readonly draft?: Draft }
  | { readonly kind: 'pin'; readonly chatId: PeerId; readonly isPinned: boolean }
  | { readonly kind: 'mute'; readonly chatId: PeerId; readonly until: number }
  | { readonly kind: 'archive'; readonly chatId: PeerId; readonly isArchived: boolean }
  | { readonly kind: 'markUnread'; readonly chatId: PeerId; readonly isMarked: boolean };

/** The random_id of the unsent message that must have gone before this can. */
export function waitsFor(action: OutboxAction): string | undefined {
  if (action.kind === 'sendText' || action.kind === 'sendFile') return action.replyToUnsent;
  return action.kind === 'edit' ? action.ofUnsent : undefined;
}

/** One durable row. Messages of one chat go in order of `seq`, as do its edits and deletions, and its marks and settings. */
export interface OutboxRow {
  readonly seq: number;
  readonly action: OutboxAction;
  readonly state: SendState;
  readonly attempts: number;
  readonly trouble?: SendTrouble;
  /** A try ended without an answer: the server may have done what the row says. */
  readonly mayHaveArrived?: true;
  /** The message that in all likelihood is this one: it came without our random_id, and the answer to the sending did not. */
  readonly echoId?: number;
}

/** No try of it can have arrived. */
export const isUntold = ({ state, mayHaveArrived, echoId }: OutboxRow): boolean =>
  state !== 'sending' && mayHaveArrived === undefined && echoId === undefined;
