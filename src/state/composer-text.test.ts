import type { TextEntity } from '#model/text-entity.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryEntities, splitText } from './composer-text.ts';

const bold = (offset: number, length: number): TextEntity => ({ offset, length, style: { kind: 'bold' } });

describe('carryEntities', () => {
  it.each([
    ['behind an insertion moves', 'salom dunyo', 'oh salom dunyo', [bold(6, 5)], [bold(9, 5)]],
    ['before a deletion stays', 'salom dunyo', 'salom', [bold(0, 5)], [bold(0, 5)]],
    ['around a change grows', 'salom dunyo', 'salom yangi dunyo', [bold(0, 11)], [bold(0, 17)]],
    ['inside a deletion is gone', 'salom dunyo', 'salom', [bold(6, 5)], []],
  ] as const)('what stands %s', (_, before, after, entities, expected) => {
    expect(carryEntities(before, after, entities)).toEqual(expected);
  });

  it('never leaves the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (before, after, offset, length) => {
        const from = Math.min(offset, before.length);
        const entity = bold(from, Math.min(length, before.length - from));
        for (const kept of carryEntities(before, after, entity.length > 0 ? [entity] : []))
          expect(kept.offset + kept.length).toBeLessThanOrEqual(after.length);
        expect(after).toBe(after);
      }),
    );
  });
});

describe('splitText', () => {
  it('leaves a short text whole', () => {
    expect(splitText({ text: 'salom', entities: [bold(0, 5)] })).toEqual([
      { text: 'salom', entities: [bold(0, 5)] },
    ]);
  });

  it('cuts at the last line that fits, and cuts entities with it', () => {
    const parts = splitText({ text: 'aaaaaa\nbbbbbb', entities: [bold(4, 6)] }, 10);
    expect(parts).toEqual([
      { text: 'aaaaaa', entities: [bold(4, 2)] },
      { text: 'bbbbbb', entities: [bold(0, 3)] },
    ]);
  });

  it('cuts a word without spaces, but never inside an emoji', () => {
    const parts = splitText({ text: 'aaa🙂🙂', entities: [] }, 4);
    expect(parts.map(({ text }) => text)).toEqual(['aaa', '🙂🙂']);
  });

  it('loses nothing but blank space at the cuts, and no part is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('so‘z', ' ', '\n', 'uzunroq', '🙂')), (words) => {
        const text = words.join('');
        const parts = splitText({ text, entities: [] }, 12);
        for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(12);
        expect(
          parts
            .map((part) => part.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
