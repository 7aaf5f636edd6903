import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { expect, it } from 'vitest';
import { callingCode, phoneCountries } from './calling-codes.ts';

it('knows the countries and codes that the rules of numbers know', () => {
  expect([...phoneCountries].sort()).toEqual([...getCountries()].sort());
  for (const country of getCountries()) expect(callingCode(country)).toBe(getCountryCallingCode(country));
  expect(callingCode('ZZ')).toBe('');
});
