import type { DocumentMedia, PhotoMedia } from '#model/media.ts';

/** Pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

const WIDEST = 420;
const TALLEST = 460;
const LEAST = 120;

/** The box kept free for a picture before it is there; narrow screens shrink it in proportion. */
export function pictureBox({ width, height }: BoxSize): BoxSize {
  if (width <= 0 || height <= 0) return { width: 280, height: 210 };
  const scale = Math.min(1, WIDEST / width, TALLEST / height);
  return {
    width: Math.max(LEAST, Math.round(width * scale)),
    height: Math.max(LEAST / 2, Math.round(height * scale)),
  };
}

/** The pixels a piece of media has of its own; zeros when Telegram does not say. */
export function naturalSize(media: PhotoMedia | DocumentMedia): BoxSize {
  if (media.kind === 'photo') {
    const { width, height } = media.sizes.at(-1) ?? { width: 0, height: 0 };
    return { width, height };
  }
  return { width: media.width ?? 0, height: media.height ?? 0 };
}
