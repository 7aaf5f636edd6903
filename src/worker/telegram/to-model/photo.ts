import type { PhotoMedia } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import { bytes, count, decimal, present } from './field.ts';
import { toPhotoSizes, toStripped } from './photo-size.ts';

/** https://core.telegram.org/constructor/photo; undefined for an empty one. */
export function toPhoto(
  photo: Api.TypePhoto | null | undefined,
  options: { spoiler?: boolean; ttlSeconds?: number } = {},
): PhotoMedia | undefined {
  if (photo?.className !== 'Photo') return undefined;
  return present({
    kind: 'photo' as const,
    file: {
      kind: 'photo' as const,
      id: decimal(photo.id),
      accessHash: decimal(photo.accessHash),
      fileReference: bytes(photo.fileReference),
      dcId: count(photo.dcId),
    },
    sizes: toPhotoSizes(photo.sizes),
    stripped: toStripped(photo.sizes),
    spoiler: options.spoiler === true,
    ttlSeconds: options.ttlSeconds,
  });
}
