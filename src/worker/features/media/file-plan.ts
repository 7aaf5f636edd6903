import { CallError } from '#contract/errors.ts';
import type { FileSource } from '#contract/calls.ts';
import type { DocumentMedia, FileLocation, Media, PhotoMedia, PhotoSize } from '#model/media.ts';
import type { Account } from '#worker/accounts/account.ts';

/** Everything a download needs to know. */
export interface FilePlan {
  /** Under which name the sealed cache keeps it. */
  readonly key: string;
  readonly location: FileLocation;
  /** Telegram's size letter; empty for the document itself. */
  readonly sizeType: string;
  /** Bytes; 0 when not known beforehand. */
  readonly bytes: number;
  readonly mimeType: string;
  /** Self-destructing media is shown once and never kept. */
  readonly isKept: boolean;
}

type MessageSource = Extract<FileSource, { kind: 'message' }>;

/** What to fetch for a file shown in a message. NOT_FOUND when there is nothing to fetch. */
export async function planMessageFile({ cache }: Account, source: MessageSource): Promise<FilePlan> {
  const message = (await cache.messages(source.chatId, [source.messageId])).get(source.messageId);
  const media = message?.media && fileMedia(message.media);
  if (!media) throw new CallError('NOT_FOUND');
  return media.kind === 'photo' ? planPhoto(media, source.size) : planDocument(media, source.size);
}

function fileMedia(media: Media): PhotoMedia | DocumentMedia | undefined {
  if (media.kind === 'photo' || media.kind === 'document') return media;
  return media.kind === 'webPage' ? media.photo : undefined;
}

/** Pixels a preview should have on its longer side: sharp in a bubble on a dense screen. */
const PREVIEW = 800;

function planPhoto({ file, sizes, ttlSeconds }: PhotoMedia, wanted: 'preview' | 'full'): FilePlan {
  const size = wanted === 'full' ? sizes.at(-1) : (sizes.find(isLarge) ?? sizes.at(-1));
  if (!size) throw new CallError('NOT_FOUND');
  return {
    key: `photo:${file.id}:${size.type}`,
    location: file,
    sizeType: size.type,
    bytes: size.bytes,
    mimeType: 'image/jpeg',
    isKept: ttlSeconds === undefined,
  };
}

const isLarge = (size: PhotoSize): boolean => Math.max(size.width, size.height) >= PREVIEW;

function planDocument(media: DocumentMedia, wanted: 'preview' | 'full'): FilePlan {
  const { file, thumbs, mimeType, bytes, ttlSeconds } = media;
  const isKept = ttlSeconds === undefined;
  if (wanted === 'full')
    return { key: `document:${file.id}`, location: file, sizeType: '', bytes, mimeType, isKept };
  const thumb = thumbs.at(-1);
  if (!thumb) throw new CallError('NOT_FOUND');
  const key = `document:${file.id}:${thumb.type}`;
  return { key, location: file, sizeType: thumb.type, bytes: thumb.bytes, mimeType: 'image/jpeg', isKept };
}
