import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gunzip } from './gunzip.ts';

describe('gzip', () => {
  test('unpacks', async () => {
    expect(await gunzip(gzipSync('salom'))).toEqual(new TextEncoder().encode('salom'));
  });

  test('beyond 16 MB is refused', async () => {
    const bomb = gzipSync(new Uint8Array(17 * 1024 * 1024));
    await expect(gunzip(bomb)).rejects.toMatchObject({ name: 'TlReadError' });
  });

  test('that is none is refused', async () => {
    await expect(gunzip(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ name: 'TlReadError' });
  });
});
