import type { TextEntity } from '#model/text-entity.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './composer-markdown.ts';

const parse = (text: string, entities: readonly TextEntity[] = []) => parseMarkdown({ text, entities });
const shown = (text: string) => {
  const parsed = parse(text);
  return parsed.entities.map(({ offset, length, style }) => [
    style.kind,
    parsed.text.slice(offset, offset + length),
  ]);
};

describe('parseMarkdown', () => {
  it.each([
    ['**qalin** so‘z', 'bold', 'qalin'],
    ['bu __qiya__', 'italic', 'qiya'],
    ['~~yo‘q~~', 'strike', 'yo‘q'],
    ['||sir||', 'spoiler', 'sir'],
    ['bu `kod` emas', 'code', 'kod'],
    ['[bank](https://bank.uz)', 'link', 'bank'],
  ])('reads %s', (text, kind, inside) => {
    expect(shown(text)).toEqual([[kind, inside]]);
  });

  it('takes the language and the outer line breaks of a code block away', () => {
    expect(parse('mana:\n```ts\nlet a = 1;\n```')).toEqual({
      text: 'mana:\nlet a = 1;',
      entities: [{ offset: 6, length: 10, style: { kind: 'pre', language: 'ts' } }],
    });
  });

  it('nests', () => {
    expect(shown('**a __b__ c**')).toEqual([
      ['bold', 'a b c'],
      ['italic', 'b'],
    ]);
  });

  it.each([
    '2 ** 3',
    '**yolgʻiz',
    '****',
    '__ __',
    '`',
    '```',
    'a_b_c',
    '[x](javascript:alert(1))',
    '[](https://x.uz)',
  ])('leaves %s alone', (text) => {
    expect(parse(text)).toEqual({ text, entities: [] });
  });

  it('reads nothing inside code', () => {
    expect(parse('`**a**`').text).toBe('**a**');
    expect(parse('a **b** c', [{ offset: 0, length: 9, style: { kind: 'code' } }]).text).toBe('a **b** c');
  });

  it('moves entities the text came with, past the marks taken out', () => {
    const carried: TextEntity = { offset: 6, length: 4, style: { kind: 'underline' } };
    expect(parse('**a** salom', [{ ...carried, length: 5 }]).entities).toContainEqual({
      offset: 2,
      length: 5,
      style: { kind: 'underline' },
    });
  });

  it('cuts blank space at both ends, with the entities', () => {
    expect(parse('  **a**  ')).toEqual({
      text: 'a',
      entities: [{ offset: 0, length: 1, style: { kind: 'bold' } }],
    });
  });

  it('never makes an entity outside the text, whatever is typed', () => {
    const typed = fc.array(
      fc.constantFrom('**', '__', '~~', '||', '`', '```', '\n', ' ', 'a', 'ʻ', '🙂', '[a](https://b.c)'),
    );
    fc.assert(
      fc.property(typed, (pieces) => {
        const { text, entities } = parse(pieces.join(''));
        for (const { offset, length } of entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
        expect(text).toBe(text.trim());
      }),
    );
  });
});
