import type { FileLocation } from '#model/media.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { toInputPeer } from './input-peer.ts';
import { decimalToLong } from './long.ts';

/** https://core.telegram.org/api/files#downloading-files. `sizeType` is '' for a document itself. */
export function toFileLocation(location: FileLocation, sizeType: string): Api.TypeInputFileLocation {
  const fields = {
    id: decimalToLong(location.id),
    accessHash: decimalToLong(location.accessHash),
    fileReference: location.fileReference,
    thumbSize: sizeType,
  };
  return location.kind === 'photo'
    ? new Api.InputPhotoFileLocation(fields)
    : new Api.InputDocumentFileLocation(fields);
}

/** The picture of a peer. */
export const toAvatarLocation = (p: {
  readonly peer: PeerRef;
  readonly photoId: string;
  readonly isBig: boolean;
}): Api.TypeInputFileLocation =>
  new Api.InputPeerPhotoFileLocation({
    big: p.isBig,
    peer: toInputPeer(p.peer),
    photoId: decimalToLong(p.photoId),
  });
