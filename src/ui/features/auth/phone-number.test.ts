import { describe, expect, it } from 'vitest';
import { moveToCountry, readPhone } from './phone-number.ts';

describe('readPhone', () => {
  it.each([
    ['901234567', 'national digits'],
    ['90 123-45-67', 'national with separators'],
    ['998901234567', 'code without a plus'],
    ['+998901234567', 'international'],
    ['00998 (90) 123 45 67', 'with the international prefix'],
    ['+998+998901234567', 'inserted behind the code'],
  ])('reads %s (%s)', (raw) => {
    expect(readPhone(raw, 'UZ')).toEqual({ text: '+998 90 123 45 67', country: 'UZ' });
  });

  it('follows the code to another country', () => {
    expect(readPhone('+79161234567', 'UZ')).toEqual({ text: '+7 916 123 45 67', country: 'RU' });
  });

  it('drops the trunk prefix of a pasted national number', () => {
    expect(readPhone('8 (916) 123-45-67', 'RU').text).toBe('+7 916 123 45 67');
  });

  it('keeps the chosen country while the code alone does not decide', () => {
    expect(readPhone('+7', 'KZ')).toEqual({ text: '+7', country: 'KZ' });
  });

  it('lets numbers of no country pass, as those of test servers', () => {
    const { text, country } = readPhone('+9996621234', 'UZ');
    expect(text.replace(/\D/g, '')).toBe('9996621234');
    expect(country).toBeUndefined();
  });

  it('leaves a plus where everything was deleted', () => {
    expect(readPhone('', 'UZ')).toEqual({ text: '+' });
  });
});

describe('moveToCountry', () => {
  it('changes the code and keeps the digits', () => {
    expect(moveToCountry('+998 90 123', 'UZ', 'KG')).toMatchObject({ country: 'KG' });
    expect(moveToCountry('+998 90 123', 'UZ', 'KG').text.replace(/\D/g, '')).toBe('99690123');
  });

  it('starts anew from a number of no country', () => {
    expect(moveToCountry('+', undefined, 'UZ').text).toBe('+998');
  });
});
