import type { DocumentMedia, FileLocation, PhotoMedia } from '#model/media.ts';
import type { Message } from '#model/message.ts';

const NOWHERE = { id: '', accessHash: '', fileReference: new Uint8Array(0), dcId: 0 } as const;

const nowhere = ({ kind }: FileLocation): FileLocation => ({ kind, ...NOWHERE });

/** A message as it may be kept: of self-destructing media only that it was there, not where it lies nor how it looked. */
export function withoutSecret(message: Message): Message {
  const { media } = message;
  if (media?.kind !== 'photo' && media?.kind !== 'document') return message;
  if (media.ttlSeconds === undefined) return message;
  return { ...message, media: media.kind === 'photo' ? barePhoto(media) : bareDocument(media) };
}

function barePhoto({ stripped: _, ...media }: PhotoMedia): PhotoMedia {
  return { ...media, file: nowhere(media.file), sizes: [] };
}

function bareDocument({ stripped: _stripped, waveform: _waveform, ...media }: DocumentMedia): DocumentMedia {
  return { ...media, file: nowhere(media.file), thumbs: [] };
}
