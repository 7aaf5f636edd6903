import { type CountryNames, loadCountryNames } from '#i18n/country-names.ts';
import type { Locale } from '#i18n/locales.ts';

type PhoneNumbers = typeof import('./phone-number.ts');

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The rules of the world's phone numbers and the countries' names: a chunk of their own, fetched after the first paint. */
export class PhoneBook {
  #rules = $state.raw<PhoneNumbers>();
  #names = $state.raw<CountryNames>();

  /** Undefined until the chunk is there; the number is then sent as it was typed. */
  get rules(): PhoneNumbers | undefined {
    return this.#rules;
  }

  /** Every country with its calling code, in the order of their names. */
  readonly options: readonly Option[] = $derived.by(() => {
    const rules = this.#rules;
    const names = this.#names;
    if (!rules || !names) return [];
    return rules
      .phoneCountries()
      .map((value) => ({ value, label: `${names(value)} (+${rules.callingCode(value)})` }))
      .sort((a, b) => a.label.localeCompare(b.label));
  });

  /** Rejects when a chunk cannot be fetched. */
  async load(locale: Locale): Promise<void> {
    const [rules, names] = await Promise.all([import('./phone-number.ts'), loadCountryNames(locale)]);
    this.#rules = rules;
    this.#names = names;
  }
}
