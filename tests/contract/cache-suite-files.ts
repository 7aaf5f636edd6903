import { aMessage } from '#tests/builders/a-message.ts';
import { expect, it } from 'vitest';
import type { Cache } from '#worker/cache/cache.ts';

/** The part of the suite that is about files, thumbnails and the room they take. */
export function files(current: () => Cache, reopen: () => Promise<void>): void {
  const part = (index: number, bytes: number[], isLast = false) => ({
    index,
    bytes: new Uint8Array(bytes),
    isLast,
    mimeType: 'image/jpeg',
  });

  it('puts a file together from parts in any order, across a restart', async () => {
    await current().putFilePart('f', part(1, [3, 4], true));
    expect(await current().fileParts('f')).toEqual({ indexes: [1], isComplete: false });
    expect(await current().file('f')).toBeUndefined();
    await reopen();
    await current().putFilePart('f', part(0, [1, 2]));
    expect(await current().fileParts('f')).toEqual({ indexes: [0, 1], isComplete: true });
    const file = await current().file('f');
    expect(file?.type).toBe('image/jpeg');
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(
      new Uint8Array([1, 2, 3, 4]),
    );
  });

  it('counts what it keeps, and clears files alone', async () => {
    await current().putFilePart('f', part(0, [1, 2, 3], true));
    await current().putFilePart('f', part(0, [1, 2, 3, 4], true));
    await current().putFilePart('g', part(0, [1, 2]));
    await current().commit({ messages: [aMessage({ chatId: 'u1', id: 1 })] });
    const { bytes, ...counts } = await current().usage();
    expect(counts).toEqual({ messages: 1, files: 2 });
    // On the disk, sealed or not; a part that was written twice counts once.
    expect(bytes).toBeGreaterThanOrEqual(6);
    expect(bytes).toBeLessThan(100);
    await current().clearFiles();
    expect(await current().usage()).toEqual({ messages: 1, files: 0, bytes: 0 });
    expect(await current().file('f')).toBeUndefined();
    expect(await current().fileParts('g')).toEqual({ indexes: [], isComplete: false });
  });
}
