import { expect, it } from 'vitest';
import { strengthOf } from './strength.ts';

it.each([
  ['1234', 'pin', 'weak'],
  ['739204', 'pin', 'weak'],
  ['7392046', 'pin', 'fair'],
  ['12345678901', 'pin', 'weak'],
  ['1111111111', 'pin', 'weak'],
  ['7392046185', 'pin', 'good'],
  ['salom', 'text', 'weak'],
  ['abcdefghijkl', 'text', 'weak'],
  ['bahorkeldi', 'text', 'fair'],
  ['Bahor keldi 7', 'text', 'good'],
] as const)('%s (%s) is %s', (passcode, kind, strength) => {
  expect(strengthOf(passcode, kind)).toBe(strength);
});
