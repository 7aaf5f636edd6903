import { createHash } from 'node:crypto';
import type { Type } from '../tl/schema.gen.ts';
import { RpcError } from '../api/method.ts';
import { unixTime, type Clock } from './clock.ts';

const LARGEST_PART = 524_288;
/** Telegram's upload_max_fileparts_default, which help.getAppConfig says too. */
export const MAX_PARTS = 4000;
/** A file above 10 MB must come through upload.saveBigFilePart. */
const BIG_FILE = 10 * 1024 * 1024;
/** Seconds that unused parts are kept. */
const PART_LIFETIME = 6 * 3600;

interface Upload {
  readonly parts: Map<number, Uint8Array>;
  /** How many there will be, where the client said so. */
  total: number | undefined;
  partSize: number | undefined;
  touched: number;
}

/** Parts of files that are on their way. See https://core.telegram.org/api/files#uploading-files */
export class UploadStore {
  readonly #clock: Clock;
  readonly #uploads = new Map<string, Upload>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Takes one part; saving it again replaces it. `total` is -1 while a big file of unknown length is streamed.
   * Throws 400 FILE_PART_INVALID, FILE_PART_EMPTY, FILE_PART_TOO_BIG, FILE_PART_SIZE_INVALID, FILE_PART_SIZE_CHANGED,
   * FILE_PARTS_INVALID.
   */
  save(userId: bigint, fileId: bigint, part: number, bytes: Uint8Array, total?: number): void {
    if (total !== undefined && total !== -1 && (total < 1 || total > MAX_PARTS)) fail('FILE_PARTS_INVALID');
    if (part < 0 || part >= MAX_PARTS) fail('FILE_PART_INVALID');
    if (total !== undefined && total !== -1 && part >= total) fail('FILE_PART_INVALID');
    if (bytes.length === 0) fail('FILE_PART_EMPTY');
    if (bytes.length > LARGEST_PART) fail('FILE_PART_TOO_BIG');
    const upload = this.#upload(userId, fileId);
    const known = total === undefined || total === -1 ? undefined : total;
    if (known !== undefined && part < known - 1) checkWhole(upload, bytes.length);
    upload.total = known ?? upload.total;
    upload.parts.set(part, bytes);
    upload.touched = unixTime(this.#clock);
  }

  /**
   * Puts the parts of an `InputFile` together and forgets them.
   * Throws 400 FILE_PARTS_INVALID, FILE_PART_n_MISSING, FILE_PART_SIZE_INVALID, MD5_CHECKSUM_INVALID.
   */
  assemble(userId: bigint, file: Type['InputFile']): Uint8Array {
    if (file._ === 'inputFileStoryDocument') fail('MEDIA_INVALID');
    if (file.parts < 1 || file.parts > MAX_PARTS) fail('FILE_PARTS_INVALID');
    const upload = this.#uploads.get(`${userId}:${file.id}`);
    const bytes = joined(upload, file.parts);
    if (file._ === 'inputFile') {
      if (bytes.length > BIG_FILE) fail('FILE_PARTS_INVALID');
      const sum = createHash('md5').update(bytes).digest('hex');
      if (file.md5_checksum !== '' && file.md5_checksum.toLowerCase() !== sum) fail('MD5_CHECKSUM_INVALID');
    }
    this.#uploads.delete(`${userId}:${file.id}`);
    return bytes;
  }

  #upload(userId: bigint, fileId: bigint): Upload {
    const now = unixTime(this.#clock);
    for (const [key, old] of this.#uploads) if (old.touched + PART_LIFETIME < now) this.#uploads.delete(key);
    const key = `${userId}:${fileId}`;
    const upload = this.#uploads.get(key) ?? {
      parts: new Map(),
      total: undefined,
      partSize: undefined,
      touched: now,
    };
    this.#uploads.set(key, upload);
    return upload;
  }
}

/** Checks a part that cannot be the last one, and that all such parts are of one size. */
function checkWhole(upload: Upload, length: number): void {
  if (!isWholePart(length)) fail('FILE_PART_SIZE_INVALID');
  if (upload.partSize !== undefined && upload.partSize !== length) fail('FILE_PART_SIZE_CHANGED');
  upload.partSize = length;
}

function isWholePart(length: number): boolean {
  return length % 1024 === 0 && LARGEST_PART % length === 0;
}

function joined(upload: Upload | undefined, count: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < count; at++) {
    const part = upload?.parts.get(at);
    if (part === undefined) fail(`FILE_PART_${at}_MISSING`);
    parts.push(part);
  }
  const size = parts[0]!.length;
  const whole = parts.slice(0, -1).every((part) => part.length === size && isWholePart(size));
  if (!whole || parts.at(-1)!.length > size) fail('FILE_PART_SIZE_INVALID');
  return new Uint8Array(Buffer.concat(parts));
}

function fail(text: string): never {
  throw new RpcError(400, text);
}
