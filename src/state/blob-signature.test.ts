import { describe, expect, it } from 'vitest';
import { blobSignature } from './blob-signature.ts';

const FRAME = Uint8Array.of(0xff, 0xfb, 0x90, 0x64, 0, 0);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const TAG = Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4, 5);

describe('blobSignature', () => {
  it('reads what the bytes say, not the type that was given', async () => {
    const blob = new Blob([PNG], { type: 'image/svg+xml' });
    expect(await blobSignature(blob)).toEqual({ kind: 'picture', mimeType: 'image/png' });
    expect(await blobSignature(new Blob(['#EXTM3U\n'], { type: 'video/mp4' }))).toBeUndefined();
    expect(await blobSignature(new Blob([]))).toBeUndefined();
  });

  it('looks behind a tag, however long', async () => {
    expect(await blobSignature(new Blob([TAG, FRAME]))).toMatchObject({ mimeType: 'audio/mpeg' });
    expect(await blobSignature(new Blob([TAG, '#EXTM3U\nhttp://198.51.100.7/']))).toBeUndefined();
    expect(await blobSignature(new Blob([TAG, PNG]))).toBeUndefined();
    expect(await blobSignature(new Blob([TAG]))).toBeUndefined();
  });
});
