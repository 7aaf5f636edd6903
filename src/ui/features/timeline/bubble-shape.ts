import { emojiCount } from './rich-text.ts';
import type { Shown } from './sections.ts';

/**
 * How a bubble is built: ordinary words; a picture alone, whose time stands on it; a picture with a caption; a sticker on no
 * ground at all; or a few large emoji.
 */
export type BubbleShape = 'words' | 'picture' | 'captioned' | 'bare' | 'large';

const PICTURES: ReadonlySet<string> = new Set(['video', 'animation', 'round']);

export function bubbleShape(
  parts: readonly [Shown, ...Shown[]],
  text: string,
  hasName: boolean,
): BubbleShape {
  const { message, pending } = parts[0];
  const { media, forward, replyTo } = message;
  const hasHead = hasName || forward !== undefined || replyTo !== undefined;
  if (media?.kind === 'dice' || (media?.kind === 'document' && media.documentKind === 'sticker'))
    return 'bare';
  const isPicture =
    media?.kind === 'photo' ||
    (media?.kind === 'document' && PICTURES.has(media.documentKind)) ||
    pending?.file?.kind === 'photo';
  if (isPicture && !hasHead) return text === '' ? 'picture' : 'captioned';
  return !media && !pending?.file && !hasHead && emojiCount(text) > 0 ? 'large' : 'words';
}
