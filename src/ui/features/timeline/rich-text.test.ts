import type { TextEntity, TextStyle } from '#model/text-entity.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emojiCount, type RichNode, richText } from './rich-text.ts';

const entity = (offset: number, length: number, kind: 'bold' | 'italic' | 'code' = 'bold'): TextEntity => ({
  offset,
  length,
  style: { kind },
});

/** The tree as a line: marks by their first letter around what they hold. */
const drawn = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => (node.kind === 'text' ? node.text : `${node.style.kind[0]}(${drawn(node.children)})`))
    .join('');

const plain = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : plain(node.children))).join('');

describe('richText', () => {
  it.each([
    ['nests', [entity(0, 9), entity(2, 3, 'italic')], 'b(abi(cde)fghi)j'],
    ['splits what crosses', [entity(0, 4), entity(2, 4, 'italic')], 'b(abi(cd))i(ef)ghij'],
    ['keeps code verbatim', [entity(0, 6, 'code'), entity(2, 2)], 'c(abcdef)ghij'],
    ['cuts what reaches out', [entity(-3, 5), entity(8, 900, 'italic')], 'b(ab)cdefghi(ij)'],
    ['leaves out what is nowhere', [entity(50, 5), entity(3, 0), entity(4, -2)], 'abcdefghij'],
  ] as const)('%s', (_, entities, expected) => {
    expect(drawn(richText('abcdefghij', entities))).toBe(expected);
  });

  it('drops the line break behind a block, which ends its own line', () => {
    const pre: TextStyle = { kind: 'pre', language: '' };
    expect(plain(richText('a\nkod\nb', [{ offset: 2, length: 3, style: pre }]))).toBe('a\nkodb');
  });

  it('brings the text out whole and in order, whatever entities come', () => {
    const anything = fc.record({
      offset: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom(NaN, Infinity, -Infinity, 1.5)),
      length: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom(NaN, Infinity, 2 ** 31)),
      style: fc.constantFrom<TextStyle>({ kind: 'bold' }, { kind: 'spoiler' }, { kind: 'link', url: 'x' }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anything, { maxLength: 30 }), (text, entities) => {
        expect(plain(richText(text, entities))).toBe(text);
      }),
    );
  });

  it('is not drowned by a thousand nested entities', () => {
    const entities = Array.from({ length: 1000 }, (_, i) => entity(0, 1000 - i));
    expect(plain(richText('x'.repeat(1000), entities))).toHaveLength(1000);
  });
});

describe('emojiCount', () => {
  it.each([
    ['👍', 1],
    ['🎉🎉 🎉', 3],
    ['👨‍👩‍👧', 1],
    ['🇺🇿', 1],
    ['👍🏽', 1],
    ['🎉🎉🎉🎉', 0],
    ['ha 👍', 0],
    ['12', 0],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(emojiCount(text)).toBe(count);
  });
});
