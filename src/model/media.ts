import type { UserId } from './peer.ts';

/** One rendition of a picture. `type` is Telegram's size letter. Pixels and bytes. */
export interface PhotoSize {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * Where Telegram keeps a file. Plain and complete, so that the worker can ask for it again; the reference expires and is
 * renewed by asking for the message anew (https://core.telegram.org/api/file-references).
 */
export interface FileLocation {
  readonly kind: 'photo' | 'document';
  readonly id: string;
  readonly accessHash: string;
  readonly fileReference: Uint8Array;
  readonly dcId: number;
}

export interface PhotoMedia {
  readonly kind: 'photo';
  readonly file: FileLocation;
  /** Ascending by area. */
  readonly sizes: readonly PhotoSize[];
  /** A tiny inline JPEG to show until a rendition is there. */
  readonly stripped?: Uint8Array;
  readonly spoiler: boolean;
  /** Self-destructing: seconds to live after opening. Never cached. */
  readonly ttlSeconds?: number;
}

export type DocumentKind = 'file' | 'video' | 'animation' | 'round' | 'voice' | 'audio' | 'sticker';

export interface DocumentMedia {
  readonly kind: 'document';
  readonly documentKind: DocumentKind;
  readonly file: FileLocation;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** Pixels, for pictures and videos. */
  readonly width?: number;
  readonly height?: number;
  /** Seconds, for sound and video. */
  readonly duration?: number;
  readonly title?: string;
  readonly performer?: string;
  /** Loudness samples 0…31 of a voice message. */
  readonly waveform?: Uint8Array;
  /** The emoji a sticker stands for. */
  readonly emoji?: string;
  readonly thumbs: readonly PhotoSize[];
  readonly stripped?: Uint8Array;
  readonly spoiler: boolean;
  readonly ttlSeconds?: number;
}

export type Media =
  | PhotoMedia
  | DocumentMedia
  | {
      readonly kind: 'webPage';
      readonly url: string;
      readonly siteName?: string;
      readonly title?: string;
      readonly description?: string;
      readonly photo?: PhotoMedia;
    }
  | {
      readonly kind: 'contact';
      readonly phone: string;
      readonly firstName: string;
      readonly lastName: string;
      readonly userId?: UserId;
    }
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly isLive: boolean;
      readonly venue?: string;
      readonly address?: string;
    }
  | {
      readonly kind: 'poll';
      readonly question: string;
      readonly options: readonly PollOption[];
      readonly voters: number;
      readonly isClosed: boolean;
      readonly isQuiz: boolean;
    }
  | { readonly kind: 'dice'; readonly emoji: string; readonly value: number }
  | { readonly kind: 'game' | 'invoice' | 'story' | 'giveaway' | 'paid'; readonly title: string }
  /** Expired or newer than this client: shown in words, never dropped. */
  | { readonly kind: 'expired'; readonly what: 'photo' | 'video' | 'voice' | 'round' }
  | { readonly kind: 'unsupported' };

export interface PollOption {
  readonly text: string;
  /** Undefined until the results may be seen. */
  readonly voters?: number;
  readonly isChosen: boolean;
}
