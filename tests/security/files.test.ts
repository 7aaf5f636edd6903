import { afterEach, describe, expect, test } from 'vitest';
import type { FileLocation } from '#model/media.ts';
import { download, type Download } from '#worker/features/media/download.ts';
import { MemoryCache } from '../fakes/memory-cache.ts';
import type { GivenMethods } from '../telegram-server/api/registry.ts';
import type { Methods, Type } from '../telegram-server/tl/schema.gen.ts';
import { face, type Face } from './face.ts';

let open: Face | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const PART = 512 * 1024;
const location: FileLocation = {
  kind: 'document',
  id: '7',
  accessHash: '1',
  fileReference: new Uint8Array(4),
  dcId: 2,
};

const aFile = (bytes: Uint8Array): Type['upload.File'] => ({
  _: 'upload.file',
  type: { _: 'storage.fileUnknown' },
  mtime: 1,
  bytes,
});

async function served(methods: GivenMethods): Promise<Face> {
  open = await face(methods);
  await open.signIn();
  return open;
}

/** https://core.telegram.org/api/files#downloading-files */
describe('Downloading files', () => {
  test('a part longer than was asked for is refused', async () => {
    const { telegram } = await served({ 'upload.getFile': ({ limit }) => aFile(new Uint8Array(limit + 4)) });
    const part = telegram.getFilePart({ location, sizeType: '', offset: 0, limit: PART });
    await expect(part).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  /** https://core.telegram.org/cdn: whoever does not check the hashes must not go there, and we never said that we would. */
  test('CDN: a server that sends us to another, unasked, is not followed', async () => {
    const asked: Methods['upload.getFile']['params'][] = [];
    const { telegram, server } = await served({
      'upload.getFile': (params) => {
        asked.push(params);
        return {
          _: 'upload.fileCdnRedirect',
          dc_id: 4,
          file_token: new Uint8Array(16),
          encryption_key: new Uint8Array(32),
          encryption_iv: new Uint8Array(16),
          file_hashes: [],
        };
      },
      'upload.getCdnFile': () => {
        throw new Error('went to a CDN');
      },
    });
    const part = telegram.getFilePart({ location, sizeType: '', offset: 0, limit: PART });
    await expect(part).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.some(({ cdn_supported }) => cdn_supported)).toBe(false);
    expect([...server.keys.all()].map(({ dc }) => dc)).toEqual([2]);
  });

  test.each([
    ['not in steps of 4 KB', 1000, PART],
    ['across a megabyte', PART + 4096, PART],
    ['before the beginning', -4096, PART],
    ['nothing', 0, 0],
  ])('what the document forbids is not even asked: %s', async (_, offset, limit) => {
    let calls = 0;
    const { telegram } = await served({ 'upload.getFile': () => (calls++, aFile(new Uint8Array(1))) });
    const part = telegram.getFilePart({ location, sizeType: '', offset, limit });
    await expect(part).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(calls).toBe(0);
  });
});

const job = (change: Partial<Download>): Download => ({
  key: 'document:7',
  bytes: 0,
  mimeType: 'text/plain',
  isKept: false,
  fetchPart: async (_, limit) => new Uint8Array(limit),
  onProgress: () => undefined,
  ...change,
});

describe('the size of a file', () => {
  const signal = new AbortController().signal;

  test('a file that ends before its size is not taken for whole', async () => {
    const cache = new MemoryCache();
    const short = job({ bytes: 3 * PART, isKept: true, fetchPart: async () => new Uint8Array(100) });
    await expect(download(cache, short, signal)).rejects.toMatchObject({ code: 'FILE_CUT_SHORT' });
    expect(await cache.file('document:7')).toBeUndefined();
  });

  test('of a file without an end, no more than some megabytes are taken', async () => {
    let parts = 0;
    const endless = job({ fetchPart: async (_, limit) => (parts++, new Uint8Array(limit)) });
    await expect(download(new MemoryCache(), endless, signal)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(parts).toBeLessThanOrEqual(16);
  });
});

type SentPart = Methods['upload.saveFilePart']['params'] & { readonly file_total_parts?: number };

/** https://core.telegram.org/api/files#uploading-files */
describe('Uploading files', () => {
  const chat = { id: 'u1000002' } as const;
  const send = (telegram: Face['telegram'], file: Blob) =>
    telegram.sendMedia({
      ...{ chat, randomId: '5', fileId: '9', text: '', entities: [] },
      media: { as: 'file', file, name: 'x.bin', mimeType: 'application/octet-stream' },
      onProgress: () => undefined,
    });

  test('an empty file, and one above 4000 parts, are refused before a byte leaves', async () => {
    let parts = 0;
    const { telegram } = await served({
      'upload.saveFilePart': () => (parts++, true),
      'upload.saveBigFilePart': () => (parts++, true),
    });
    const huge = { size: 4000 * PART + 1 } as Blob;
    await expect(send(telegram, new Blob([]))).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(send(telegram, huge)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(parts).toBe(0);
  });

  test.each([
    ['below 10 MB', 'upload.saveFilePart', (10 << 20) - 5000],
    ['above 10 MB', 'upload.saveBigFilePart', (10 << 20) + 5000],
  ] as const)('a file %s goes by %s, in parts of one fitting size', async (_, method, size) => {
    const parts: { index: number; length: number; total: number | undefined }[] = [];
    const { telegram } = await served({
      [method]: (params: SentPart) => {
        const total = params.file_total_parts;
        parts.push({ index: params.file_part, length: params.bytes.length, total });
        return true;
      },
    });
    await send(telegram, new Blob([new Uint8Array(size)])).catch(() => undefined);
    const count = Math.ceil(size / PART);
    expect(parts.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
    const last = size - (count - 1) * PART;
    expect(parts.every(({ index, length }) => length === (index === count - 1 ? last : PART))).toBe(true);
    const total = method === 'upload.saveBigFilePart' ? count : undefined;
    expect(new Set(parts.map((part) => part.total))).toEqual(new Set([total]));
  });
});
