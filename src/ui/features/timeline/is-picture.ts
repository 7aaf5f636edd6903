import type { DocumentMedia } from '#model/media.ts';

/** Kinds of pictures that are safe to draw and that every browser knows. SVG is none of them: it is a document with scripts. */
const SAFE: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
]);
const LARGEST = 30 * 1024 * 1024;

/** True for a picture sent as a file that may be shown in the viewer. */
export const isPicture = ({ documentKind, mimeType, bytes }: DocumentMedia): boolean =>
  documentKind === 'file' && SAFE.has(mimeType) && bytes <= LARGEST;
