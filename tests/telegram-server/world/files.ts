import { createHash, randomBytes } from 'node:crypto';
import type { Con, Type } from '../tl/schema.gen.ts';
import { RpcError } from '../api/method.ts';
import type { AccessHashes } from './access-hash.ts';
import type { AccountStore } from './accounts.ts';
import { MemoryBlobs, type Blobs } from './blobs.ts';
import { unixTime, type Clock } from './clock.ts';
import type { Content } from './contents/content.ts';
import { imageDimensions } from './contents/image-dimensions.ts';
import {
  boxed,
  photoSizes,
  profileSizes,
  type DocumentRecord,
  type FileRecord,
  type PhotoRecord,
} from './file-record.ts';
import { FileReader } from './file-reader.ts';
import { FileReferences } from './file-references.ts';
import type { FilesNeeded, SeededDocument, SeededPhoto } from './needs.ts';
import { UploadStore } from './uploads.ts';

interface Surroundings {
  readonly clock: Clock;
  readonly hashes: AccessHashes;
  readonly accounts: AccountStore;
  readonly seed: number;
}

/** DCs of seeded files: most lie where most people live, some elsewhere, so that FILE_MIGRATE happens. */
const SEEDED_DCS = [2, 2, 2, 2, 4, 4, 1, 5] as const;
const LARGEST_SIDES = 10_000;
const LARGEST_RATIO = 20;

/** Photos and documents: what they are, where they lie, who may read them. See https://core.telegram.org/api/files */
export class FileStore implements FilesNeeded {
  readonly uploads: UploadStore;
  readonly references: FileReferences;
  readonly #world: Surroundings;
  readonly #records = new Map<bigint, FileRecord>();
  #blobs: Blobs = new MemoryBlobs();
  #reader: FileReader;

  constructor(world: Surroundings) {
    this.#world = world;
    this.uploads = new UploadStore(world.clock);
    this.references = new FileReferences(world.clock, `file references ${world.seed}`);
    this.#reader = new FileReader(this.#blobs);
  }

  /** From now on uploaded bytes go to, and come from, this place. */
  keepBlobsIn(blobs: Blobs): void {
    this.#blobs = blobs;
    this.#reader = new FileReader(blobs);
  }

  seededPhoto(key: string, shape: SeededPhoto): Con['photo'] {
    const id = seededId(this.#world.seed, key);
    if (!this.#records.has(id)) this.#records.set(id, seededPhotoRecord(id, key, shape));
    return this.photoTl(id);
  }

  seededDocument(key: string, shape: SeededDocument): Con['document'] {
    const id = seededId(this.#world.seed, key);
    if (!this.#records.has(id)) this.#records.set(id, seededDocumentRecord(id, key, shape));
    return this.documentTl(id);
  }

  /** A photo from uploaded parts: 400 IMAGE_PROCESS_FAILED, PHOTO_INVALID_DIMENSIONS, and what the parts may lack. */
  uploadedPhoto(file: Type['InputFile'], userId: bigint, profile = false): Con['photo'] {
    const bytes = this.uploads.assemble(userId, file);
    const shape = imageDimensions(bytes);
    if (shape === undefined) throw new RpcError(400, 'IMAGE_PROCESS_FAILED');
    const { width, height } = shape;
    const tooLong = Math.max(width, height) > LARGEST_RATIO * Math.min(width, height);
    if (width < 1 || height < 1 || width + height > LARGEST_SIDES || tooLong) {
      throw new RpcError(400, 'PHOTO_INVALID_DIMENSIONS');
    }
    const whole = () => bytes.length;
    const sizes = profile ? profileSizes(whole) : photoSizes(width, height, whole);
    const record = { kind: 'photo' as const, ...this.#newPlace(userId), sizes };
    this.#blobs.put(`${record.id}`, bytes);
    this.#records.set(record.id, record);
    return this.photoTl(record.id);
  }

  /** A document from uploaded parts, with its thumbnail; the file's name becomes an attribute if there is none. */
  uploadedDocument(media: Con['inputMediaUploadedDocument'], userId: bigint): Con['document'] {
    const bytes = this.uploads.assemble(userId, media.file);
    const thumbBytes = media.thumb === undefined ? undefined : this.uploads.assemble(userId, media.thumb);
    const place = this.#newPlace(userId);
    this.#blobs.put(`${place.id}`, bytes);
    const record: DocumentRecord = {
      kind: 'document',
      ...place,
      mimeType: media.mime_type || 'application/octet-stream',
      size: bytes.length,
      attributes: describedBy(media, bytes),
      thumb: this.#keepThumb(place.id, thumbBytes),
    };
    this.#records.set(record.id, record);
    return this.documentTl(record.id);
  }

  /** A photo that somebody names: 400 PHOTO_INVALID, FILE_REFERENCE_…. */
  photo(input: Type['InputPhoto'], _userId?: bigint): Con['photo'] {
    if (input._ !== 'inputPhoto' || input.access_hash !== this.#world.hashes.of('photo', input.id)) {
      throw new RpcError(400, 'PHOTO_INVALID');
    }
    this.references.check(input.id, input.file_reference);
    if (this.#records.get(input.id)?.kind !== 'photo') throw new RpcError(400, 'PHOTO_INVALID');
    return this.photoTl(input.id);
  }

  /** A document that somebody names: 400 DOCUMENT_INVALID, FILE_REFERENCE_…. */
  document(input: Type['InputDocument'], _userId?: bigint): Con['document'] {
    if (input._ !== 'inputDocument' || input.access_hash !== this.#world.hashes.of('document', input.id)) {
      throw new RpcError(400, 'DOCUMENT_INVALID');
    }
    this.references.check(input.id, input.file_reference);
    if (this.#records.get(input.id)?.kind !== 'document') throw new RpcError(400, 'DOCUMENT_INVALID');
    return this.documentTl(input.id);
  }

  get(id: bigint): FileRecord | undefined {
    return this.#records.get(id);
  }

  /** The photo as it stands in a message of now: with a fresh file reference. */
  photoTl(id: bigint): Con['photo'] {
    const record = this.#require(id, 'photo');
    const { hashes } = this.#world;
    return {
      _: 'photo',
      id,
      access_hash: hashes.of('photo', id),
      file_reference: this.references.make(id),
      date: record.date,
      sizes: this.#reader.photoThumbs(record),
      dc_id: record.dc,
    };
  }

  documentTl(id: bigint): Con['document'] {
    const record = this.#require(id, 'document');
    const { hashes } = this.#world;
    return {
      _: 'document',
      id,
      access_hash: hashes.of('document', id),
      file_reference: this.references.make(id),
      date: record.date,
      mime_type: record.mimeType,
      size: BigInt(record.size),
      thumbs: this.#reader.documentThumbs(record),
      dc_id: record.dc,
      attributes: record.attributes,
    };
  }

  /** A media that was kept, with file references of now. */
  fresh(media: Type['MessageMedia']): Type['MessageMedia'] {
    if (media._ === 'messageMediaPhoto' && media.photo?._ === 'photo') {
      return { ...media, photo: this.photoTl(media.photo.id) };
    }
    if (media._ === 'messageMediaDocument' && media.document?._ === 'document') {
      return { ...media, document: this.documentTl(media.document.id) };
    }
    return media;
  }

  profilePhotoTl(id: bigint): Con['userProfilePhoto'] {
    const record = this.#require(id, 'photo');
    return {
      _: 'userProfilePhoto',
      photo_id: id,
      stripped_thumb: this.#reader.stripped(record),
      dc_id: record.dc,
    };
  }

  chatPhotoTl(id: bigint): Con['chatPhoto'] {
    const record = this.#require(id, 'photo');
    return { _: 'chatPhoto', photo_id: id, stripped_thumb: this.#reader.stripped(record), dc_id: record.dc };
  }

  /** The bytes behind a record: the whole document (`thumb` empty), or one size of a picture. */
  content(record: FileRecord, thumb: string): Content | undefined {
    return this.#reader.content(record, thumb);
  }

  exportState(): { era: number; records: FileRecord[] } {
    return { era: this.references.era, records: [...this.#records.values()] };
  }

  importState(state: { era: number; records: FileRecord[] }): void {
    this.references.era = state.era;
    for (const record of state.records) this.#records.set(record.id, record);
  }

  #require<K extends FileRecord['kind']>(id: bigint, kind: K): Extract<FileRecord, { kind: K }> {
    const record = this.#records.get(id);
    if (record?.kind !== kind) throw new Error(`no ${kind} ${id}`);
    return record as Extract<FileRecord, { kind: K }>;
  }

  /** Uploaded files lie in their owner's home DC. */
  #newPlace(userId: bigint): { id: bigint; dc: number; date: number } {
    const dc = this.#world.accounts.byUser(userId)?.dc ?? 2;
    return { id: positive(randomBytes(8)), dc, date: unixTime(this.#world.clock) };
  }

  #keepThumb(id: bigint, bytes: Uint8Array | undefined): DocumentRecord['thumb'] {
    const shape = bytes === undefined ? undefined : imageDimensions(bytes);
    if (bytes === undefined || shape === undefined) return undefined;
    this.#blobs.put(`${id}.thumb`, bytes);
    return { type: 'm', ...boxed(shape.width, shape.height, 320), size: bytes.length };
  }
}

function seededPhotoRecord(id: bigint, key: string, { width, height, date }: SeededPhoto): PhotoRecord {
  const isProfile = width === 640 && height === 640;
  const sizes = isProfile ? profileSizes() : photoSizes(width, height);
  const motif = isProfile ? 'portrait' : 'landscape';
  return { kind: 'photo', id, dc: seededDc(id), date, sizes, painted: { key, motif, width, height } };
}

function seededDocumentRecord(id: bigint, key: string, shape: SeededDocument): DocumentRecord {
  const { mimeType, size, date, attributes } = shape;
  return { kind: 'document', id, dc: seededDc(id), date, mimeType, size, attributes, seeded: { key, shape } };
}

/** The attributes that were sent, a file name among them, and the dimensions of a picture. */
function describedBy(
  media: Con['inputMediaUploadedDocument'],
  bytes: Uint8Array,
): Type['DocumentAttribute'][] {
  const attributes = [...media.attributes];
  const has = (name: Type['DocumentAttribute']['_']) => attributes.some((attribute) => attribute._ === name);
  if (!has('documentAttributeFilename') && 'name' in media.file && media.file.name !== '') {
    attributes.push({ _: 'documentAttributeFilename', file_name: media.file.name });
  }
  const shape = media.mime_type.startsWith('image/') ? imageDimensions(bytes) : undefined;
  if (shape !== undefined && !has('documentAttributeImageSize')) {
    attributes.push({ _: 'documentAttributeImageSize', w: shape.width, h: shape.height });
  }
  return attributes;
}

function seededDc(id: bigint): number {
  return SEEDED_DCS[Number(id % BigInt(SEEDED_DCS.length))]!;
}

function seededId(seed: number, key: string): bigint {
  return positive(createHash('sha256').update(`file ${seed} ${key}`).digest());
}

/** A positive 62-bit id from random or hashed bytes. */
function positive(bytes: Buffer): bigint {
  return (bytes.readBigUInt64LE(0) >> 2n) + 1n;
}
