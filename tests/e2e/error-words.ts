import { LOCALES, type Locale } from '#i18n/locales.ts';
import { behaviourOf } from '#model/telegram-errors.ts';
import { codeOf } from './error-cases.ts';
import { expectFourLanguages, type Texts, WORDS } from './in-every-language.ts';
import { expect } from './stage.ts';

/** The sentence that stands in the table of words under a code; undefined when it has none. */
function ownWords(locale: Locale, code: string): string | undefined {
  const words: Readonly<Record<string, unknown>> = WORDS[locale].errors.byCode;
  const entry = Object.hasOwn(words, code) ? words[code] : undefined;
  if (typeof entry === 'function') return String(entry({ code }));
  return typeof entry === 'string' ? entry : undefined;
}

/** What stands in the table of words for an error as it is on the wire, or under what nobody wrote a sentence for. */
export function sentenceFor(text: string, locale: Locale): string {
  const code = codeOf(text);
  const { unknown, trouble } = WORDS[locale].errors;
  const other = behaviourOf(code) === 'retry' ? trouble : unknown;
  return ownWords(locale, code) ?? other({ code });
}

/** The screen said what the table says, in four languages; a code only where nobody wrote a sentence for it. */
export function expectSaid(text: string, said: Texts): void {
  const code = codeOf(text);
  for (const locale of LOCALES) {
    const own = ownWords(locale, code);
    expect(said[locale], `${text} in ${locale}`).toBe(sentenceFor(text, locale));
    if (own === undefined) expect(said[locale]).toContain(code);
    else expect(said[locale]).not.toMatch(/[A-Z]+_[A-Z]/);
  }
  expectFourLanguages(bare(said, code), text);
}

/** Without the code, which is the same in every language. */
const bare = (said: Texts, code: string): Texts =>
  Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, text.replace(code, '')]));

/** Russian counts in three forms, here after “через”. */
function russianSeconds(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 14;
  if (n % 10 === 1 && !isTeen) return `${n} секунду`;
  return n % 10 >= 2 && n % 10 <= 4 && !isTeen ? `${n} секунды` : `${n} секунд`;
}

const SECONDS: Readonly<Record<Locale, (n: number) => string>> = {
  uz: (n) => `${n} soniyadan keyin`,
  'uz-Cyrl': (n) => `${n} сониядан кейин`,
  ru: (n) => russianSeconds(n),
  en: (n) => `${n} ${n === 1 ? 'second' : 'seconds'}`,
};

type Waiting = 'FLOOD_WAIT' | 'SLOWMODE_WAIT' | 'FLOOD_PREMIUM_WAIT';

/** The seconds that a countdown names, in the words of its language, between one and `most`. */
export function expectCountdown(code: Waiting, locale: Locale, said: string, most: number): number {
  const seconds = Number(/\d+/.exec(said)?.[0]);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(most);
  expect(said).toContain(SECONDS[locale](seconds));
  const { errors, dates } = WORDS[locale];
  expect(said).toBe(errors.waiting[code](dates.seconds(seconds)));
  return seconds;
}
