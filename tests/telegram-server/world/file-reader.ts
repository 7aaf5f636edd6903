import type { Type } from '../tl/schema.gen.ts';
import type { Blobs } from './blobs.ts';
import { fromBytes, type Content } from './contents/content.ts';
import { seededContent } from './contents/seeded-content.ts';
import {
  boxed,
  type DocumentRecord,
  type FileRecord,
  type PhotoRecord,
  type PictureSize,
} from './file-record.ts';
import { paintedJpeg, pictureSize, strippedThumb } from './pictures/picture.ts';

/** How many painted pictures are kept for the next range that is asked of them. */
const KEPT_PICTURES = 24;

/** Bytes and thumbnails of files, made when they are asked for. */
export class FileReader {
  readonly #blobs: Blobs;
  readonly #contents = new Map<string, Content>();

  constructor(blobs: Blobs) {
    this.#blobs = blobs;
  }

  /** `thumb` is the letter of a size, or empty for a whole document. */
  content(record: FileRecord, thumb: string): Content | undefined {
    const name = `${record.id}/${thumb}`;
    const kept = this.#contents.get(name);
    const content = kept ?? this.#make(record, thumb);
    if (content === undefined) return undefined;
    this.#contents.delete(name);
    this.#contents.set(name, content);
    for (const oldest of this.#contents.keys()) {
      if (this.#contents.size <= KEPT_PICTURES) break;
      this.#contents.delete(oldest);
    }
    return content;
  }

  /** The bytes of a stripped thumbnail; undefined for an uploaded picture, which nobody here can scale down. */
  stripped(record: PhotoRecord): Uint8Array | undefined {
    if (record.painted === undefined) return undefined;
    const { key, motif, width, height } = record.painted;
    return strippedThumb(key, motif, width, height);
  }

  photoThumbs(record: PhotoRecord): Type['PhotoSize'][] {
    return [...strippedSize(this.stripped(record)), ...record.sizes.map(photoSize)];
  }

  documentThumbs(record: DocumentRecord): Type['PhotoSize'][] | undefined {
    if (record.thumb !== undefined) return [photoSize(record.thumb)];
    const seeded = paintedThumb(record);
    if (seeded === undefined) return undefined;
    const stripped = strippedThumb(seeded.key, 'landscape', seeded.w, seeded.h);
    return [...strippedSize(stripped), photoSize(seeded)];
  }

  #make(record: FileRecord, thumb: string): Content | undefined {
    if (record.kind === 'photo') return this.#photo(record, thumb);
    if (thumb !== '') return this.#documentThumb(record, thumb);
    if (record.seeded !== undefined) return seededContent(record.seeded.key, record.seeded.shape);
    return this.#blob(`${record.id}`);
  }

  #photo(record: PhotoRecord, thumb: string): Content | undefined {
    const size = record.sizes.find((one) => one.type === thumb);
    if (size === undefined) return undefined;
    if (record.painted === undefined) return this.#blob(`${record.id}`);
    return fromBytes(paintedJpeg(record.painted.key, record.painted.motif, size.w, size.h));
  }

  #documentThumb(record: DocumentRecord, thumb: string): Content | undefined {
    if (record.thumb?.type === thumb) return this.#blob(`${record.id}.thumb`);
    const seeded = paintedThumb(record);
    if (seeded?.type !== thumb) return undefined;
    return fromBytes(paintedJpeg(seeded.key, 'landscape', seeded.w, seeded.h));
  }

  #blob(name: string): Content | undefined {
    const bytes = this.#blobs.get(name);
    return bytes === undefined ? undefined : fromBytes(bytes);
  }
}

/** The thumbnail of a seeded video or picture; other documents have none. */
function paintedThumb(record: DocumentRecord): (PictureSize & { key: string }) | undefined {
  if (record.seeded === undefined || record.seeded.shape.kind === 'sticker') return undefined;
  for (const attribute of record.attributes) {
    if (attribute._ !== 'documentAttributeVideo' && attribute._ !== 'documentAttributeImageSize') continue;
    const { w, h } = boxed(attribute.w, attribute.h, 320);
    return { type: 'm', w, h, size: pictureSize(w, h), key: record.seeded.key };
  }
  return undefined;
}

function strippedSize(bytes: Uint8Array | undefined): Type['PhotoSize'][] {
  return bytes === undefined ? [] : [{ _: 'photoStrippedSize', type: 'i', bytes }];
}

function photoSize({ type, w, h, size }: PictureSize): Type['PhotoSize'] {
  return { _: 'photoSize', type, w, h, size };
}
