import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Dilnoza Karimova', 'DK'],
  ['oʻrik', 'O'],
  ['Тушлик 🍲', 'Т'],
  ['🎉 Bayram guruhi', 'BG'],
  ['Kim', 'K'],
  ['«Loyiha» 2026', 'L2'],
  ['🔥', ''],
])('of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
