import type { Type } from '../tl/schema.gen.ts';
import type { SeededDocument } from './needs.ts';
import { pictureSize } from './pictures/picture.ts';
import type { Motif } from './pictures/paint.ts';

/** One size of a picture: its letter (https://core.telegram.org/api/files#image-thumbnail-types) and what it holds. */
export interface PictureSize {
  type: string;
  w: number;
  h: number;
  size: number;
}

/** A photo as the world keeps it. Seeded ones have a key to be painted from, uploaded ones a blob by their id. */
export interface PhotoRecord {
  kind: 'photo';
  id: bigint;
  dc: number;
  /** Unix seconds. */
  date: number;
  sizes: PictureSize[];
  painted?: { key: string; motif: Motif; width: number; height: number };
}

export interface DocumentRecord {
  kind: 'document';
  id: bigint;
  dc: number;
  date: number;
  mimeType: string;
  size: number;
  attributes: Type['DocumentAttribute'][];
  /** An uploaded thumbnail is a blob; a seeded one is painted. */
  thumb?: PictureSize | undefined;
  seeded?: { key: string; shape: SeededDocument };
}

export type FileRecord = PhotoRecord | DocumentRecord;

const BOXES = [
  ['m', 320],
  ['x', 800],
  ['y', 1280],
] as const;
const PROFILE_SIDES = [
  ['a', 160],
  ['b', 320],
  ['c', 640],
] as const;

/** The sizes a message's photo is offered in: boxes it fits, and the first one that is larger than it. */
export function photoSizes(width: number, height: number, sizeOf = pictureSize): PictureSize[] {
  const sizes: PictureSize[] = [];
  for (const [type, side] of BOXES) {
    const { w, h } = boxed(width, height, side);
    sizes.push({ type, w, h, size: sizeOf(w, h) });
    if (Math.max(width, height) <= side) break;
  }
  return sizes;
}

/** The three squares of a profile picture. */
export function profileSizes(sizeOf = pictureSize): PictureSize[] {
  return PROFILE_SIDES.map(([type, side]) => ({ type, w: side, h: side, size: sizeOf(side, side) }));
}

/** Width and height scaled down, never up, so that the longer side is at most `side`. */
export function boxed(width: number, height: number, side: number): { w: number; h: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { w: Math.max(1, Math.round(width * scale)), h: Math.max(1, Math.round(height * scale)) };
}
