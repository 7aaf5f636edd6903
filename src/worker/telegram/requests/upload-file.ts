import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import { decimalToLong } from '../to-tl/long.ts';
import type { Client } from './client.ts';

const PART = 512 * 1024;
/** From this size on, the big-file method is used. */
const BIG = 10 * 1024 * 1024;
/** As many parts as Telegram takes from an account without Premium. */
const MAX_PARTS = 4000;
const IN_FLIGHT = 3;
/** Half a megabyte over a bad mobile line. */
const PART_TIMEOUT = 60_000;

export interface Upload {
  readonly fileId: string;
  readonly file: Blob;
  readonly name: string;
  readonly signal?: AbortSignal;
  /** Bytes that Telegram has, of `file.size`. */
  onProgress(loaded: number): void;
}

/**
 * Uploads a file in parts of 512 KB, three at a time, reading each from the Blob when its turn comes
 * (https://core.telegram.org/api/files#uploading-files). Under the same `fileId` it goes on where it broke off. Fails with
 * BAD_INPUT for an empty file, TOO_LARGE above 2 GB, ABORTED.
 */
export async function uploadFile(client: Client, upload: Upload): Promise<Api.TypeInputFile> {
  const { file, fileId, name } = upload;
  const parts = Math.ceil(file.size / PART);
  if (parts === 0) throw new CallError('BAD_INPUT', { field: 'file' });
  if (parts > MAX_PARTS) throw new CallError('TOO_LARGE');
  const done = client.uploaded.get(fileId) ?? new Set<number>();
  client.uploaded.set(fileId, done);
  await sendParts(client, upload, parts, done);
  const id = decimalToLong(fileId);
  return file.size < BIG
    ? new Api.InputFile({ id, parts, name, md5Checksum: '' })
    : new Api.InputFileBig({ id, parts, name });
}

async function sendParts(client: Client, upload: Upload, parts: number, done: Set<number>): Promise<void> {
  const missing = Array.from({ length: parts }, (_, part) => part).filter((part) => !done.has(part));
  const stop = new AbortController();
  const giveUp = () => stop.abort();
  upload.signal?.addEventListener('abort', giveUp, { once: true });
  if (upload.signal?.aborted) giveUp();
  const work = async () => {
    for (let part = missing.shift(); part !== undefined; part = missing.shift()) {
      if (stop.signal.aborted) throw new CallError('ABORTED');
      await sendPart(client, upload, part, parts, stop.signal);
      done.add(part);
      upload.onProgress(Math.min(done.size * PART, upload.file.size));
    }
  };
  // The first that fails stops the others, and all have stopped before its failure is told.
  const failures: unknown[] = [];
  const fail = (error: unknown) => void (failures.push(error), giveUp());
  await Promise.all(Array.from({ length: IN_FLIGHT }, () => work().catch(fail)));
  upload.signal?.removeEventListener('abort', giveUp);
  if (failures.length > 0) throw failures[0];
}

async function sendPart(
  client: Client,
  { file, fileId }: Upload,
  part: number,
  parts: number,
  signal: AbortSignal,
): Promise<void> {
  const bytes = await readPart(file, part);
  const fields = { fileId: decimalToLong(fileId), filePart: part, bytes };
  const request =
    file.size < BIG
      ? new Api.upload.SaveFilePart(fields)
      : new Api.upload.SaveBigFilePart({ ...fields, fileTotalParts: parts });
  await client.link.call<boolean>(request, {
    kind: 'upload',
    timeout: PART_TIMEOUT,
    idempotent: true,
    signal,
  });
}

/** A file on disk may have gone or changed since it was chosen. */
async function readPart(file: Blob, part: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(part * PART, (part + 1) * PART).arrayBuffer());
  } catch {
    throw new CallError('BAD_INPUT', { field: 'file' });
  }
}
