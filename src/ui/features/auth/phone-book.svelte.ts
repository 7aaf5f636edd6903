import { type CountryNames, loadCountryNames } from '#i18n/country-names.ts';
import type { Locale } from '#i18n/locales.ts';
import { callingCode, phoneCountries } from './calling-codes.ts';

type PhoneNumbers = typeof import('./phone-number.ts');

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The countries' names and the rules of the world's phone numbers: chunks of their own, each fetched when it is asked for. */
export class PhoneBook {
  #rules = $state.raw<PhoneNumbers>();
  #names = $state.raw<CountryNames>();

  /** Undefined until the chunk is there; the number is then sent as it was typed. */
  get rules(): PhoneNumbers | undefined {
    return this.#rules;
  }

  /** Every country with its calling code, in the order of their names; none until the names are there. */
  readonly options: readonly Option[] = $derived.by(() => {
    const names = this.#names;
    if (!names) return [];
    return phoneCountries
      .map((value) => ({ value, label: `${names(value)} (+${callingCode(value)})` }))
      .sort((a, b) => a.label.localeCompare(b.label));
  });

  /** Rejects when the chunk cannot be fetched. */
  async loadNames(locale: Locale): Promise<void> {
    this.#names = await loadCountryNames(locale);
  }

  /** Large, and of use only once there is a number. Rejects when the chunk cannot be fetched. */
  async loadRules(): Promise<void> {
    this.#rules ??= await import('./phone-number.ts');
  }
}
