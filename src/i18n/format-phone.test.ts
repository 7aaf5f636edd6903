import { expect, it } from 'vitest';
import { formatPhone } from './format-phone.ts';

it.each([
  ['998901234567', '+998 90 123 45 67'],
  ['+998 (90) 1234567', '+998 90 123 45 67'],
  ['79161234567', '+7 916 123 45 67'],
  ['996700123456', '+996 700 123 456'],
  ['9989012345', '+9989012345'],
  ['12025550123', '+12025550123'],
  ['no number', ''],
])('groups %j', (phone, shown) => {
  expect(formatPhone(phone)).toBe(shown);
});
