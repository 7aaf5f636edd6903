import { describe, expect, it } from 'vitest';
import { hasHiddenSigns, withoutTurns, withVisibleTurns } from './text-direction.ts';

describe('withoutTurns', () => {
  it('puts a turned text back into its order', () => {
    expect(withoutTurns('hisobot_\u202Efdp.exe\u202C')).toBe('hisobot_fdp.exe');
    expect(withoutTurns('\u2067a\u2069\u202Db')).toBe('ab');
  });

  it('leaves what honest Arabic and emoji need', () => {
    const honest = 'مرحبا\u200F 👨\u200D👩\u200D👧 a\u200Eb';
    expect(withoutTurns(honest)).toBe(honest);
  });
});

it('shows in code that something was hidden', () => {
  expect(withVisibleTurns('if (a\u202E) b\u2066')).toBe('if (a[U+202E]) b[U+2066]');
});

it.each([
  ['bank.uz', false],
  ['bank\u200B.uz', true],
  ['\u202Ezu.knab', true],
  ['bank.uz\u200F', true],
])('%j hides something: %s', (text, isSo) => {
  expect(hasHiddenSigns(text)).toBe(isSo);
});
