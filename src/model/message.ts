import type { Media } from './media.ts';
import type { PeerId, UserId } from './peer.ts';
import type { Reactions } from './reaction.ts';
import type { ServiceAction } from './service-action.ts';
import type { TextEntity } from './text-entity.ts';

export interface ReplyTo {
  /** 0 while the server does not know what is answered; see `unsent`. */
  readonly messageId: number;
  /** The random_id of an unsent message that is answered. */
  readonly unsent?: string;
  /** Another chat than the message's own, when somebody replies across chats. */
  readonly chatId?: PeerId;
  readonly quote?: string;
  /** Thread or topic it belongs to. */
  readonly topId?: number;
}

export interface Forward {
  readonly fromId?: PeerId;
  /** The name of somebody who hides behind it. */
  readonly fromName?: string;
  readonly date: number;
  readonly postAuthor?: string;
}

/** A message the server knows. Ids are unique within a chat; dates are unix seconds of the server. */
export interface Message {
  readonly chatId: PeerId;
  readonly id: number;
  /** Undefined where the channel itself speaks. */
  readonly senderId?: PeerId;
  readonly isOutgoing: boolean;
  readonly date: number;
  readonly editDate?: number;
  readonly text: string;
  readonly entities: readonly TextEntity[];
  readonly media?: Media;
  readonly replyTo?: ReplyTo;
  readonly forward?: Forward;
  readonly viaBotId?: UserId;
  /** Messages of one album share it. */
  readonly groupId?: string;
  readonly views?: number;
  readonly reactions?: Reactions;
  readonly postAuthor?: string;
  readonly service?: ServiceAction;
  readonly isMention: boolean;
  readonly isMediaUnread: boolean;
  readonly isSilent: boolean;
  readonly isPinned: boolean;
  readonly noForwards: boolean;
  /** Unix second at which the message destroys itself, with the chat's auto-delete on. */
  readonly expiresAt?: number;
  /** The random_id of our own send, while we still know it: lets a screen keep the bubble it drew before the server answered. */
  readonly randomId?: string;
}

/** Why an unsent message waits or failed: an error code of the contract with its data. */
export interface SendTrouble {
  readonly code: string;
  /** Unix milliseconds of this device at which it is tried again by itself; undefined = only by hand. */
  readonly retryAt?: number;
  /** When the waiting began, by the same clock: a clock that shows less than this was put back, and proves no waiting. */
  readonly since?: number;
}

export type SendState = 'waiting' | 'sending' | 'failed';

/** A message the user wrote and the server has not confirmed. Drawn after everything the server knows. */
export interface PendingMessage {
  readonly chatId: PeerId;
  /** Telegram's random_id, decimal; fixed once, unique for ever. */
  readonly randomId: string;
  /** Unix seconds. */
  readonly date: number;
  readonly text: string;
  readonly entities: readonly TextEntity[];
  readonly replyTo?: ReplyTo;
  readonly file?: PendingFile;
  readonly state: SendState;
  readonly trouble?: SendTrouble;
  /** No try of it can have arrived: its words may still be changed, and it can be taken back. */
  readonly isUntold: boolean;
}

/** A file on its way up. Progress comes as events; the bytes stay with the worker. */
export interface PendingFile {
  readonly kind: 'photo' | 'file';
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
}
