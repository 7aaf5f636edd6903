import { describe, expect, it } from 'vitest';
import { pickLocale } from './locales.ts';

describe('pickLocale', () => {
  it.each([
    [['uz-Cyrl-UZ', 'ru'], 'uz-Cyrl'],
    [['uz-UZ'], 'uz'],
    [['uz_Cyrl'], 'uz-Cyrl'],
    [['kk-KZ', 'ru-RU', 'en'], 'ru'],
    [['en-US'], 'en'],
    [['de'], 'uz'],
    [[], 'uz'],
  ])('of %j takes %s', (wanted, locale) => {
    expect(pickLocale(wanted)).toBe(locale);
  });
});
