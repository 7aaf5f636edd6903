import type { PeerPhoto } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { count, decimal, present } from './field.ts';
import { expandStripped } from './stripped-thumb.ts';

/** The picture of a user, group or channel; undefined where there is none. */
export function toPeerPhoto(
  photo: Api.TypeUserProfilePhoto | Api.TypeChatPhoto | null | undefined,
): PeerPhoto | undefined {
  if (photo?.className !== 'UserProfilePhoto' && photo?.className !== 'ChatPhoto') return undefined;
  return present({
    id: decimal(photo.photoId),
    dcId: count(photo.dcId),
    stripped: expandStripped(photo.strippedThumb),
  });
}
