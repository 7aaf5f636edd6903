import { Buffer } from 'buffer/index.js';
import { strippedPhotoToJpg } from 'telegram/Utils.js';
import { describe, expect, it } from 'vitest';
import { expandStripped } from './stripped-thumb.ts';

describe('expandStripped', () => {
  it('makes the same JPEG as GramJS does', () => {
    const stripped = Uint8Array.from([1, 40, 30, 9, 8, 7, 6]);
    const expected = strippedPhotoToJpg(Buffer.from(stripped) as never);
    expect(expandStripped(stripped)).toEqual(new Uint8Array(expected));
  });

  it('begins and ends as a JPEG', () => {
    const jpeg = expandStripped(Uint8Array.from([1, 40, 30, 9]));
    expect([...(jpeg?.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
    expect([...(jpeg?.subarray(-2) ?? [])]).toEqual([0xff, 0xd9]);
  });

  it.each([
    ['nothing', undefined],
    ['an empty one', new Uint8Array()],
    ['another version', Uint8Array.from([2, 1, 1, 1])],
    ['one without a body', Uint8Array.from([1, 40, 30])],
    ['a huge one', new Uint8Array(5000).fill(1)],
  ])('refuses %s', (_, stripped) => {
    expect(expandStripped(stripped)).toBeUndefined();
  });
});
