import fc from 'fast-check';
import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import type { TextEntity } from '#model/text-entity.ts';
import { toTlEntities } from '../to-tl/entities.ts';
import { toEntities } from './entities.ts';

/** Any UTF-16 units at all, halves of characters too. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(Number.NaN, -1, 0, 2 ** 31, undefined, null),
);

interface At {
  offset: number;
  length: number;
}

const anyEntity = fc
  .record({
    make: fc.constantFrom(
      (at: At) => new Api.MessageEntityBold(at),
      (at: At) => new Api.MessageEntityTextUrl({ ...at, url: 'https://a.uz' }),
      (at: At) => new Api.MessageEntityUnknown(at),
      (at: At) => new Api.MessageEntityPre({ ...at, language: '' }),
      (at: At) => new Api.MessageEntityMentionName({ ...at, userId: 5n }),
    ),
    offset: anyNumber,
    length: anyNumber,
  })
  .map(({ make, offset, length }): Api.TypeMessageEntity => make({ offset, length } as At));

describe('toEntities', () => {
  it('keeps every stretch inside the text, whatever the server says', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEntity), (text, entities) => {
        const isInside = ({ offset, length }: TextEntity): boolean =>
          Number.isInteger(offset) && offset >= 0 && length > 0 && offset + length <= text.length;
        expect(toEntities(text, entities).every(isInside)).toBe(true);
      }),
    );
  });

  it('comes in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(anyEntity), (text, entities) => {
        const offsets = toEntities(text, entities).map(({ offset }) => offset);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });

  it('leaves nothing behind that is not well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), (text, offset, length) => {
        for (const part of toEntities(text, [new Api.MessageEntityBold({ offset, length })]))
          expect(() => encodeURIComponent(text.slice(part.offset, part.offset + part.length))).not.toThrow();
      }),
    );
  });

  it('clips what runs over the end and drops what begins there', () => {
    const entities = [
      new Api.MessageEntityBold({ offset: 3, length: 100 }),
      new Api.MessageEntityItalic({ offset: 5, length: 1 }),
      new Api.MessageEntityCode({ offset: -1, length: 3 }),
    ];
    expect(toEntities('salom', entities)).toEqual([{ offset: 3, length: 2, style: { kind: 'bold' } }]);
  });

  it('knows each style', () => {
    const at = { offset: 0, length: 1 };
    const style = (entity: Api.TypeMessageEntity) => toEntities('a', [entity])[0]?.style;
    expect(style(new Api.MessageEntityPre({ ...at, language: 'ts' }))).toEqual({
      kind: 'pre',
      language: 'ts',
    });
    expect(style(new Api.MessageEntityBlockquote({ ...at, collapsed: true }))).toEqual({
      kind: 'quote',
      collapsed: true,
    });
    expect(style(new Api.MessageEntityTextUrl({ ...at, url: 'https://a.uz' }))).toEqual({
      kind: 'link',
      url: 'https://a.uz',
    });
    expect(style(new Api.MessageEntityMentionName({ ...at, userId: 7n }))).toEqual({
      kind: 'mentionName',
      userId: 'u7',
    });
    expect(style(new Api.MessageEntityBotCommand(at))).toEqual({ kind: 'command' });
    expect(style(new Api.MessageEntityUnknown(at))).toBeUndefined();
  });

  it('gives back what was sent', () => {
    const styles = fc.constantFrom(
      { kind: 'bold' as const },
      { kind: 'spoiler' as const },
      { kind: 'pre' as const, language: 'c' },
      { kind: 'quote' as const, collapsed: false },
      { kind: 'link' as const, url: 'https://xabar.uz' },
      { kind: 'customEmoji' as const, documentId: '-5' },
    );
    const entity = fc.record({ offset: fc.nat(9), length: fc.integer({ min: 1, max: 9 }), style: styles });
    fc.assert(
      fc.property(entity, (sent) => {
        expect(toEntities('x'.repeat(20), toTlEntities([sent]))).toEqual([sent]);
      }),
    );
  });
});
