import type { Type } from '../tl/schema.gen.ts';

/** The languages on offer. */
export const LANGUAGES: readonly Type['LangPackLanguage'][] = [
  language('en', 'English', 'English'),
  language('ru', 'Russian', 'Русский'),
  language('uz', 'Uzbek', 'Oʻzbekcha'),
];

function language(code: string, name: string, nativeName: string): Type['LangPackLanguage'] {
  return {
    _: 'langPackLanguage',
    official: true,
    name,
    native_name: nativeName,
    lang_code: code,
    plural_code: code,
    strings_count: 0,
    translated_count: 0,
    translations_url: `https://translations.telegram.org/${code}/`,
  };
}
