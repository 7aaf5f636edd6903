import { describe, expect, it } from 'vitest';
import { LOCALES } from './locales.ts';
import { en } from './messages/en.ts';
import { ru } from './messages/ru.ts';
import { uzCyrl } from './messages/uz-Cyrl.ts';
import { uz } from './messages/uz.ts';

const BY_LOCALE = { uz, 'uz-Cyrl': uzCyrl, ru, en };

/** Every plain text of a tree, by its path. Functions are left out: their words depend on data. */
function textsOf(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = textsOf(BY_LOCALE[locale]);

  it('are none of them empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have as many entries as the source, also in lists', () => {
    expect(texts.map(([path]) => path).sort()).toEqual(
      textsOf(uz)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('are written in the letters of the language', () => {
    const wrong = texts.filter(([, text]) => {
      if (locale === 'uz') return /[А-я]|[oOgG]['’`‘]/.test(text);
      if (locale === 'en') return /[А-я]|[oOgG]ʻ/.test(text);
      return /ʻ/.test(text);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the languages in Cyrillic', () => {
  /** Names that are written in Latin letters everywhere. */
  const NAMES = [
    'app.name',
    'dates.numbers',
    'chats.kinds.animation',
    'login.apiId',
    'login.apiHash',
    'help.pages.keys.link',
  ];

  it.each(['uz-Cyrl', 'ru'] as const)('leave no text of %s in Latin letters', (locale) => {
    const latin = textsOf(BY_LOCALE[locale]).filter(
      ([path, text]) => /[a-z]/i.test(text) && !/[а-яёўқғҳ]/i.test(text) && !NAMES.includes(path),
    );
    expect(latin).toEqual([]);
  });
});
