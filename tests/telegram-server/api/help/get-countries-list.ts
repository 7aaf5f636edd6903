import { getCountries, getCountryCallingCode } from 'libphonenumber-js';
import type { Con } from '../../tl/schema.gen.ts';
import type { Method } from '../method.ts';

const HASH = 1_717_171;

/** How numbers of some countries are grouped; X stands for a digit. */
const PATTERNS: Readonly<Record<string, string[]>> = {
  UZ: ['XX XXX XX XX'],
  KZ: ['XXX XXX XX XX'],
  RU: ['XXX XXX XX XX'],
  US: ['XXX XXX XXXX'],
  GB: ['XXXX XXXXXX'],
  DE: ['XXX XXXXXXXX'],
  TR: ['XXX XXX XXXX'],
};

/** https://core.telegram.org/method/help.getCountriesList */
export const getCountriesList: Method<'help.getCountriesList'> = (params) => {
  if (params.hash === HASH) return { _: 'help.countriesListNotModified' };
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const local = new Intl.DisplayNames([localeOf(params.lang_code), 'en'], { type: 'region' });
  const countries = getCountries().map((iso2): Con['help.country'] => {
    const name = english.of(iso2) ?? iso2;
    const localName = local.of(iso2) ?? name;
    const code = getCountryCallingCode(iso2);
    return {
      _: 'help.country',
      iso2,
      default_name: name,
      name: localName === name ? undefined : localName,
      country_codes: [{ _: 'help.countryCode', country_code: code, patterns: PATTERNS[iso2] }],
    };
  });
  return { _: 'help.countriesList', countries, hash: HASH };
};

function localeOf(langCode: string): string {
  return /^[a-z]{2,3}(-[a-z]+)?$/i.test(langCode) ? langCode : 'en';
}
