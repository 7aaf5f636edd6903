import type { PhotoSize } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import { bytes, convertEach, count, list, text } from './field.ts';
import { expandStripped } from './stripped-thumb.ts';

/** The renditions that can be asked for, ascending by area. */
export function toPhotoSizes(sizes: readonly Api.TypePhotoSize[] | null | undefined): PhotoSize[] {
  return convertEach(sizes, toPhotoSize).sort((a, b) => a.width * a.height - b.width * b.height);
}

function toPhotoSize(size: Api.TypePhotoSize): PhotoSize | undefined {
  switch (size.className) {
    case 'PhotoSize':
      return rendition(size, count(size.size));
    case 'PhotoSizeProgressive':
      return rendition(size, Math.max(0, ...list(size.sizes).map(count)));
    case 'PhotoCachedSize':
      return rendition(size, bytes(size.bytes).length);
    default:
      return undefined;
  }
}

const rendition = (size: { type: string; w: number; h: number }, length: number): PhotoSize => ({
  type: text(size.type),
  width: count(size.w),
  height: count(size.h),
  bytes: length,
});

/** The inline preview as a whole JPEG: the stripped one, or a small rendition that came with its bytes. */
export function toStripped(sizes: readonly Api.TypePhotoSize[] | null | undefined): Uint8Array | undefined {
  for (const size of list(sizes)) {
    const jpeg = size?.className === 'PhotoStrippedSize' ? expandStripped(size.bytes) : undefined;
    if (jpeg) return jpeg;
  }
  const cached = list(sizes).find((size) => size?.className === 'PhotoCachedSize');
  return cached ? bytes(cached.bytes) : undefined;
}
