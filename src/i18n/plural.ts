/** Forms of a counted phrase by Intl's plural categories; `#` stands for the number, grouped as the language groups. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The chooser of forms for one language. `numbers` is the tag whose grouping is used, where the language's own is not known to browsers. */
export function pluralIn(language: string, numbers = language): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const grouped = new Intl.NumberFormat(numbers);
  return (n, forms) => {
    const rule = rules.select(n);
    const form = rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined;
    return (form ?? forms.other).replace('#', grouped.format(n));
  };
}
