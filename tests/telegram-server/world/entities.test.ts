import { describe, expect, it } from 'vitest';
import type { Type } from '../tl/schema.gen.ts';
import { formatText } from './entities.ts';

const found = (text: string): [string, string][] => {
  const formatted = formatText(text);
  return formatted.entities.map(({ _, offset, length }) => [
    _.slice(13),
    formatted.text.slice(offset, offset + length),
  ]);
};

describe('formatting a text', () => {
  it('finds what Telegram finds', () => {
    expect(found('Qarang: https://ipakyoli.uz/a?b=1. Yoki lex.uz!')).toEqual([
      ['Url', 'https://ipakyoli.uz/a?b=1'],
      ['Url', 'lex.uz'],
    ]);
    expect(found('@aziz_rahimov #hisobot #2026 a@b.uz')).toEqual([
      ['Mention', '@aziz_rahimov'],
      ['Hashtag', '#hisobot'],
      ['Email', 'a@b.uz'],
    ]);
    expect(found('/start\n/help@yetkazish_bot 3/4 +998 90 123 45 67')).toEqual([
      ['BotCommand', '/start'],
      ['BotCommand', '/help@yetkazish_bot'],
      ['Phone', '+998 90 123 45 67'],
    ]);
  });

  it('counts in UTF-16 units', () => {
    expect(formatText('😀 @dilnoza_karimova').entities).toEqual([
      { _: 'messageEntityMention', offset: 3, length: 17 },
    ]);
  });

  it('trims, and moves the given entities along', () => {
    const bold: Type['MessageEntity'] = { _: 'messageEntityBold', offset: 1, length: 6 };
    expect(formatText('  salom  ', [bold])).toEqual({
      text: 'salom',
      entities: [{ _: 'messageEntityBold', offset: 0, length: 5 }],
    });
  });

  it('drops what only covered white space, and finds nothing inside of code', () => {
    const blank: Type['MessageEntity'] = { _: 'messageEntityItalic', offset: 0, length: 2 };
    const code: Type['MessageEntity'] = { _: 'messageEntityCode', offset: 2, length: 6 };
    expect(formatText('  lex.uz', [blank, code]).entities).toEqual([
      { _: 'messageEntityCode', offset: 0, length: 6 },
    ]);
  });

  it('refuses entities outside of the text', () => {
    const outside: Type['MessageEntity'] = { _: 'messageEntityBold', offset: 3, length: 3 };
    expect(() => formatText('salom', [outside])).toThrow('400 ENTITY_BOUNDS_INVALID');
  });
});
