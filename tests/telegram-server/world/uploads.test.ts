import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RpcError } from '../api/method.ts';
import { VirtualClock } from './clock.ts';
import { UploadStore } from './uploads.ts';

const KB = 1024;
const part = (size: number, fill = 7) => new Uint8Array(size).fill(fill);
const small = (parts: number, md5_checksum = '') => {
  return { _: 'inputFile' as const, id: 5n, parts, name: 'a.bin', md5_checksum };
};

function errorOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RpcError) return error.text;
    throw error;
  }
  return 'no error';
}

describe('uploads', () => {
  it('puts parts together in their order, whatever order they came in', () => {
    const uploads = new UploadStore(new VirtualClock());
    uploads.save(1n, 5n, 1, part(100, 2));
    uploads.save(1n, 5n, 0, part(64 * KB, 1));
    const whole = uploads.assemble(1n, small(2));
    expect([whole.length, whole[0], whole.at(-1)]).toEqual([64 * KB + 100, 1, 2]);
    expect(errorOf(() => uploads.assemble(1n, small(2)))).toBe('FILE_PART_0_MISSING');
  });

  it('refuses parts that are empty, too big or out of range', () => {
    const uploads = new UploadStore(new VirtualClock());
    expect(errorOf(() => uploads.save(1n, 5n, 0, part(0)))).toBe('FILE_PART_EMPTY');
    expect(errorOf(() => uploads.save(1n, 5n, 0, part(512 * KB + 1)))).toBe('FILE_PART_TOO_BIG');
    expect(errorOf(() => uploads.save(1n, 5n, 4000, part(KB)))).toBe('FILE_PART_INVALID');
    expect(errorOf(() => uploads.save(1n, 5n, 0, part(KB), 4001))).toBe('FILE_PARTS_INVALID');
    expect(errorOf(() => uploads.save(1n, 5n, 2, part(KB), 2))).toBe('FILE_PART_INVALID');
  });

  it('wants parts of one size that divides 512 KB, but for the last one', () => {
    const uploads = new UploadStore(new VirtualClock());
    expect(errorOf(() => uploads.save(1n, 5n, 0, part(1000), 3))).toBe('FILE_PART_SIZE_INVALID');
    expect(errorOf(() => uploads.save(1n, 5n, 0, part(3 * KB), 3))).toBe('FILE_PART_SIZE_INVALID');
    uploads.save(1n, 5n, 0, part(4 * KB), 3);
    expect(errorOf(() => uploads.save(1n, 5n, 1, part(8 * KB), 3))).toBe('FILE_PART_SIZE_CHANGED');
    uploads.save(1n, 5n, 2, part(1), 3);
    uploads.save(1n, 6n, 0, part(3 * KB));
    uploads.save(1n, 6n, 1, part(3 * KB));
    expect(errorOf(() => uploads.assemble(1n, { ...small(2), id: 6n }))).toBe('FILE_PART_SIZE_INVALID');
  });

  it('checks the MD5 sum, and that one person cannot take what another has uploaded', () => {
    const uploads = new UploadStore(new VirtualClock());
    uploads.save(1n, 5n, 0, part(10));
    expect(errorOf(() => uploads.assemble(2n, small(1)))).toBe('FILE_PART_0_MISSING');
    expect(errorOf(() => uploads.assemble(1n, small(1, '00'.repeat(16))))).toBe('MD5_CHECKSUM_INVALID');
    const sum = createHash('md5').update(part(10)).digest('hex');
    expect(uploads.assemble(1n, small(1, sum)).length).toBe(10);
  });

  it('forgets parts after some hours', () => {
    const clock = new VirtualClock();
    const uploads = new UploadStore(clock);
    uploads.save(1n, 5n, 0, part(10));
    clock.advance(7 * 3_600_000);
    uploads.save(1n, 6n, 0, part(10));
    expect(errorOf(() => uploads.assemble(1n, small(1)))).toBe('FILE_PART_0_MISSING');
  });
});
