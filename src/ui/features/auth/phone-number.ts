import {
  AsYouType,
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { callingCode } from './calling-codes.ts';

/** A number as it stands in the field, always with the country's code, and the country it belongs to if that is known. */
export interface PhoneEntry {
  readonly text: string;
  readonly country?: string;
}

/** What is typed or pasted, in any form, as an international number. A number without code belongs to `country`. */
export function readPhone(raw: string, country: string): PhoneEntry {
  // A whole number inserted behind a code that stands there already counts alone.
  const text = raw.slice(Math.max(0, raw.lastIndexOf('+'))).trim();
  if (text === '' || text === '+') return { text: '+' };
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return format(digits, country);
  if (digits.startsWith('00')) return format(digits.slice(2), country);
  const national = isSupportedCountry(country) && parsePhoneNumberFromString(digits, country);
  if (national && national.isPossible()) return format(national.number.slice(1), country);
  const code = callingCode(country);
  return format(digits.startsWith(code) ? digits : code + digits, country);
}

/** The number moved to another country; its national digits stay. */
export function moveToCountry(text: string, from: string | undefined, to: string): PhoneEntry {
  const code = from === undefined ? '' : callingCode(from);
  const digits = text.replace(/\D/g, '');
  return format(callingCode(to) + (digits.startsWith(code) ? digits.slice(code.length) : ''), to);
}

/** Countries that share a code (Russia and Kazakhstan, the USA and Canada) keep the chosen one until the digits decide. */
function format(digits: string, chosen: string): PhoneEntry {
  const typing = new AsYouType();
  const text = typing.input(`+${digits}`);
  const country: CountryCode | undefined = typing.getCountry();
  if (country) return { text, country };
  const code = callingCode(chosen);
  return code !== '' && digits.startsWith(code) ? { text, country: chosen } : { text };
}
