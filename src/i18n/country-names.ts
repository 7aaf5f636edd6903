import type { Locale } from './locales.ts';

/** Names a country by its ISO 3166 code. */
export type CountryNames = (code: string) => string;

/** The countries in a language: by the browser's own data, and by a chunk of ours for Uzbek, which browsers lack. */
export async function loadCountryNames(locale: Locale): Promise<CountryNames> {
  if (locale === 'uz') {
    const { uzCountries } = await import('./countries/uz.ts');
    return (code) => uzCountries[code] ?? code;
  }
  if (locale === 'uz-Cyrl') {
    const { uzCyrlCountries } = await import('./countries/uz-Cyrl.ts');
    return (code) => uzCyrlCountries[code] ?? code;
  }
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (code) => names.of(code) ?? code;
}
