import type { Cache } from '#worker/cache/cache.ts';
import { CallError } from '#contract/errors.ts';

export interface Download {
  readonly key: string;
  /** Bytes; 0 when not known beforehand. */
  readonly bytes: number;
  readonly mimeType: string;
  readonly isKept: boolean;
  /** One part from Telegram; shorter than asked for means the end. */
  fetchPart(offset: number, limit: number): Promise<Uint8Array>;
  onProgress(loaded: number, total: number): void;
}

/** Bytes of a part: the largest that never crosses a 1 MiB boundary (https://core.telegram.org/api/files). */
const PART = 512 * 1024;
/** Parts asked for at a time. */
const AT_ONCE = 3;
/** Of a file whose size nobody told – somebody's picture – no more is taken: it could go on for ever. */
const UNTOLD_PARTS = 16;

/** Fetches what is missing of a file, part by part, and answers the whole. An interrupted download goes on where it was. */
export async function download(cache: Cache, job: Download, signal: AbortSignal): Promise<Blob> {
  return job.isKept ? downloadToCache(cache, job, signal) : downloadToMemory(job, signal);
}

async function downloadToCache(cache: Cache, job: Download, signal: AbortSignal): Promise<Blob> {
  const there = new Set((await cache.fileParts(job.key)).indexes);
  await eachPart(job, there, signal, (index, bytes, isLast) =>
    cache.putFilePart(job.key, { index, bytes, isLast, mimeType: job.mimeType }),
  );
  const file = await cache.file(job.key);
  if (!file) throw new CallError('STORAGE_BROKEN');
  return file;
}

async function downloadToMemory(job: Download, signal: AbortSignal): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await eachPart(job, new Set(), signal, async (index, bytes) => {
    parts[index] = bytes.slice();
  });
  return new Blob(parts, { type: job.mimeType });
}

type Keep = (index: number, bytes: Uint8Array, isLast: boolean) => Promise<void>;

/** Runs through the parts with several requests under way; of a file of unknown size one after the other, to its end. */
async function eachPart(
  job: Download,
  there: ReadonlySet<number>,
  signal: AbortSignal,
  keep: Keep,
): Promise<void> {
  const count = Math.max(1, Math.ceil(job.bytes / PART));
  const isKnown = job.bytes > 0;
  let next = 0;
  let loaded = there.size * PART;
  let isOver = false;
  const work = async () => {
    for (let index = next++; !isOver && (!isKnown || index < count); index = next++) {
      if (there.has(index)) continue;
      signal.throwIfAborted();
      if (!isKnown && index >= UNTOLD_PARTS) throw new CallError('TOO_LARGE');
      const bytes = await job.fetchPart(index * PART, PART);
      const isLast = isKnown ? index === count - 1 : bytes.length < PART;
      if (isKnown && bytes.length < expected(job.bytes, index)) throw new CallError('FILE_CUT_SHORT');
      await keep(index, bytes, isLast);
      isOver ||= !isKnown && isLast;
      loaded += bytes.length;
      job.onProgress(Math.min(loaded, job.bytes || loaded), job.bytes);
    }
  };
  const workers = isKnown ? Math.min(AT_ONCE, count) : 1;
  await Promise.all(Array.from({ length: workers }, work));
}

const expected = (bytes: number, index: number): number => Math.min(PART, bytes - index * PART);
