/** The languages of the interface, as BCP 47 tags. */
export const LOCALES = ['uz', 'uz-Cyrl', 'ru', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Each language by its own name: a language list must be readable to whoever looks for theirs. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  ru: 'Русский',
  en: 'English',
};

export const isLocale = (tag: unknown): tag is Locale => LOCALES.some((locale) => locale === tag);

/** The first of the browser's languages that we speak; Uzbek when there is none. */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
    if (language === 'uz') return rest.includes('cyrl') ? 'uz-Cyrl' : 'uz';
    if (language === 'ru' || language === 'en') return language;
  }
  return 'uz';
}
