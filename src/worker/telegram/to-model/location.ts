import type { Media } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import { optionalText, present } from './field.ts';

const isWithin = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;

/** A point on Earth, or `unsupported` where there is none. */
export function toLocation(
  geo: Api.TypeGeoPoint | null | undefined,
  about: { isLive?: boolean; venue?: string; address?: string } = {},
): Media {
  if (geo?.className !== 'GeoPoint') return { kind: 'unsupported' };
  if (!isWithin(geo.lat, 90) || !isWithin(geo.long, 180)) return { kind: 'unsupported' };
  return present({
    kind: 'location' as const,
    latitude: geo.lat,
    longitude: geo.long,
    isLive: about.isLive === true,
    venue: optionalText(about.venue),
    address: optionalText(about.address),
  });
}
