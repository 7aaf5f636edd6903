import { describe, expect, test } from 'vitest';
import { bytesCanary, textCanary } from './canary.ts';
import { findLeaks } from './find.ts';
import { tableBlocks } from './level-db.ts';
import { unpackSnappy } from './snappy.ts';

/** "abcdabcdabcd…": a literal of four, then copies of it, near and far. */
const PACKED = Uint8Array.of(20, 0x0c, 97, 98, 99, 100, 0x2e, 4, 0, 0x01, 4);
const CLEAR = 'abcd'.repeat(5);

/** A table with one packed block, its index, and the footer. */
function aTable(): Buffer {
  const block = Buffer.concat([PACKED, Buffer.of(1, 0, 0, 0, 0)]);
  const handle = [0, PACKED.length];
  const entries = Buffer.of(0, 1, handle.length, 107, ...handle);
  const index = Buffer.concat([entries, Buffer.of(0, 0, 0, 0, 1, 0, 0, 0)]);
  const footer = Buffer.alloc(48);
  footer.set([0, 0, block.length, index.length]);
  footer.set(Buffer.from('57fb808b247547db', 'hex'), 40);
  return Buffer.concat([block, index, Buffer.of(0, 0, 0, 0, 0), footer]);
}

describe('what is packed on the disk is looked into', () => {
  test('a block of Snappy', () => {
    expect(Buffer.from(unpackSnappy(PACKED)).toString()).toBe(CLEAR);
  });

  test('the blocks of a table', () => {
    expect(tableBlocks(aTable()).map((block) => Buffer.from(block).toString())).toEqual([CLEAR]);
    expect(tableBlocks(Buffer.from('no table'))).toEqual([]);
  });

  test.each([Uint8Array.of(20, 0x01, 4), Uint8Array.of(200, 0)])(
    'what is no Snappy is refused (%#)',
    (bytes) => {
      expect(() => unpackSnappy(bytes)).toThrow(RangeError);
    },
  );
});

describe('a secret is found', () => {
  const secret = 'k7q2m9x4v1b8n3z6';
  const key = Uint8Array.from({ length: 256 }, (_, at) => (at * 37) & 255);
  const where = (bytes: Uint8Array) => [{ name: 'here', bytes }];

  const written: Readonly<Record<string, Buffer>> = {
    'as it is': Buffer.from(`"${secret}"`),
    'in UTF-16': Buffer.from(`ў${secret}`, 'utf16le'),
    'in hex': Buffer.from(Buffer.from(secret).toString('hex')),
    'in base64': Buffer.from(btoa(`${secret}!`)),
    'in base64 behind one byte': Buffer.from(btoa(`x${secret}!`)),
    'in base64 behind two bytes': Buffer.from(btoa(`xy${secret}!`)),
  };

  test.each(Object.entries(written))('%s', (_, bytes) => {
    expect(findLeaks(where(bytes), [textCanary('secret', secret)])).not.toEqual([]);
  });

  test('by any third of a key', () => {
    for (const part of [key.slice(0, 40), key.slice(100, 160), key.slice(-40)])
      expect(findLeaks(where(part), [bytesCanary('key', key)])).not.toEqual([]);
  });

  test('and nothing else is', () => {
    const other = Uint8Array.from({ length: 4096 }, (_, at) => (at * 89 + 7) & 255);
    expect(findLeaks(where(other), [textCanary('secret', secret), bytesCanary('key', key)])).toEqual([]);
  });
});
