import type { UserId } from './peer.ts';

/** A stretch of formatted text. `offset` and `length` count UTF-16 units, as JavaScript strings do. */
export interface TextEntity {
  readonly offset: number;
  readonly length: number;
  readonly style: TextStyle;
}

export type TextStyle =
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'code' }
  | { readonly kind: 'pre'; readonly language: string }
  | { readonly kind: 'quote'; readonly collapsed: boolean }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'url' | 'email' | 'phone' | 'mention' | 'hashtag' | 'cashtag' | 'command' | 'card' }
  | { readonly kind: 'mentionName'; readonly userId: UserId }
  | { readonly kind: 'customEmoji'; readonly documentId: string };

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}
