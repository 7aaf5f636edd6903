import type { Type } from '../tl/schema.gen.ts';

/** What messages ask of the file store: the class in files.ts has these methods. */
export interface FilesNeeded {
  /** Uploaded parts become a photo; 400 FILE_PARTS_INVALID, PHOTO_INVALID_DIMENSIONS and the like. */
  uploadedPhoto(file: Type['InputFile'], userId: bigint): Type['Photo'] | Promise<Type['Photo']>;
  uploadedDocument(
    media: Extract<Type['InputMedia'], { _: 'inputMediaUploadedDocument' }>,
    userId: bigint,
  ): Type['Document'] | Promise<Type['Document']>;
  /** A photo sent before; 400 PHOTO_INVALID, FILE_REFERENCE_EXPIRED. */
  photo(input: Type['InputPhoto'], userId: bigint): Type['Photo'];
  /** A document sent before; 400 DOCUMENT_INVALID, FILE_REFERENCE_EXPIRED. */
  document(input: Type['InputDocument'], userId: bigint): Type['Document'];
  /** The photo of the seeded world named by `key`: the same key always gives the same photo; bytes are made on demand. */
  seededPhoto(key: string, shape: SeededPhoto): Type['Photo'];
  /** Only the id of that photo, which is then known like any other; nothing is painted. Optional: a big world wants it. */
  seededPhotoId?(key: string, shape: SeededPhoto): bigint;
  /** The document of the seeded world named by `key`, likewise. */
  seededDocument(key: string, shape: SeededDocument): Type['Document'];
}

export interface SeededPhoto {
  width: number;
  height: number;
  /** Unix seconds. */
  date: number;
}

export interface SeededDocument {
  kind: 'file' | 'voice' | 'video' | 'round' | 'audio' | 'gif' | 'sticker';
  mimeType: string;
  size: number;
  date: number;
  attributes: Type['DocumentAttribute'][];
}
