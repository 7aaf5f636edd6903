import type { DocumentMedia, PhotoMedia } from '#model/media.ts';
import type { Message } from '#model/message.ts';

/** Pictures every browser draws and none of which can hold a script. SVG is not among them. */
const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
]);
const MOVING: ReadonlySet<string> = new Set(['video', 'animation', 'round']);

export type Viewable = PhotoMedia | DocumentMedia;

/** What of a message the viewer can show; self-destructing media is never among it. */
export function viewable(message: Message | undefined): Viewable | undefined {
  const whole = message?.media;
  const media = whole?.kind === 'webPage' ? whole.photo : whole;
  if (media?.kind !== 'photo' && media?.kind !== 'document') return undefined;
  if (media.ttlSeconds !== undefined) return undefined;
  if (media.kind === 'photo' || isMoving(media)) return media;
  return PICTURES.has(media.mimeType) && media.documentKind === 'file' ? media : undefined;
}

export const isMoving = (media: Viewable): boolean =>
  media.kind === 'document' && MOVING.has(media.documentKind) && media.mimeType.startsWith('video/');

/** Ids of the messages before and after one among those that can be shown. */
export function neighbours(
  messages: readonly Message[],
  id: number,
): { readonly previous?: number | undefined; readonly next?: number | undefined } {
  const ids = messages.filter((message) => viewable(message)).map((message) => message.id);
  const at = ids.indexOf(id);
  return at === -1 ? {} : { previous: ids[at - 1], next: ids[at + 1] };
}

/** The name a saved file gets: its own, else made of kind and date. */
export function fileName(message: Message, media: Viewable): string {
  if (media.kind === 'document' && media.name !== '') return media.name;
  const stamp = new Date(message.date * 1000).toISOString().slice(0, 19).replace(/[T:]/g, '-');
  return media.kind === 'photo' ? `photo-${stamp}.jpg` : `video-${stamp}.mp4`;
}
