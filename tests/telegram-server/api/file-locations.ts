import type { Con, Type } from '../tl/schema.gen.ts';
import type { Content } from '../world/contents/content.ts';
import type { FileRecord } from '../world/file-record.ts';
import { RpcError, type Call } from './method.ts';

interface FoundFile {
  record: FileRecord;
  content: Content;
}

/**
 * The file a location names, if it lies at this DC. Throws 303 FILE_MIGRATE_n; 400 LOCATION_INVALID, FILE_ID_INVALID,
 * FILE_REFERENCE_EMPTY, FILE_REFERENCE_EXPIRED, PEER_ID_INVALID.
 */
export function locateFile(location: Type['InputFileLocation'], viewerId: bigint, call: Call): FoundFile {
  const { record, thumb } = named(location, viewerId, call);
  if (record.dc !== call.dc) throw new RpcError(303, `FILE_MIGRATE_${record.dc}`);
  const content = call.world.files.content(record, thumb);
  if (content === undefined) throw new RpcError(400, 'LOCATION_INVALID');
  return { record, content };
}

function named(
  location: Type['InputFileLocation'],
  viewerId: bigint,
  call: Call,
): { record: FileRecord; thumb: string } {
  switch (location._) {
    case 'inputPhotoFileLocation':
      return { record: referenced(location, 'photo', call), thumb: location.thumb_size };
    case 'inputDocumentFileLocation':
      return { record: referenced(location, 'document', call), thumb: location.thumb_size };
    case 'inputPeerPhotoFileLocation':
      return { record: peerPhoto(location, viewerId, call), thumb: location.big ? 'c' : 'a' };
    default:
      throw new RpcError(400, 'LOCATION_INVALID');
  }
}

/** A file named by id, access hash and reference; the hash is checked first, for it needs no record. */
function referenced(
  location: Con['inputPhotoFileLocation'] | Con['inputDocumentFileLocation'],
  kind: FileRecord['kind'],
  call: Call,
): FileRecord {
  const { files, hashes } = call.world;
  if (location.access_hash !== hashes.of(kind, location.id)) throw new RpcError(400, 'FILE_ID_INVALID');
  files.references.check(location.id, location.file_reference);
  const record = files.get(location.id);
  // A seeded file that no message has shown since the start: its owner is to be fetched again.
  if (record === undefined) throw new RpcError(400, 'FILE_REFERENCE_EXPIRED');
  if (record.kind !== kind) throw new RpcError(400, 'FILE_ID_INVALID');
  return record;
}

/** A profile picture needs no reference, but must belong to the peer. */
function peerPhoto(location: Con['inputPeerPhotoFileLocation'], viewerId: bigint, call: Call): FileRecord {
  const { files, users } = call.world;
  const { peer } = location;
  const ofUser =
    peer._ === 'inputPeerUser' || peer._ === 'inputPeerSelf' || peer._ === 'inputPeerUserFromMessage';
  if (ofUser) {
    const user = users.find(peer, viewerId);
    if (user === undefined) throw new RpcError(400, 'PEER_ID_INVALID');
    if (!user.photoIds.includes(location.photo_id)) throw new RpcError(400, 'LOCATION_INVALID');
  }
  const record = files.get(location.photo_id);
  if (record?.kind !== 'photo' || !record.sizes.some((size) => size.type === 'a')) {
    throw new RpcError(400, 'LOCATION_INVALID');
  }
  return record;
}
