import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { en } from '#i18n/messages/en.ts';
import { ru } from '#i18n/messages/ru.ts';
import { uzCyrl } from '#i18n/messages/uz-Cyrl.ts';
import { type Messages, uz } from '#i18n/messages/uz.ts';
import { expect } from './stage.ts';

export const WORDS: Readonly<Record<Locale, Messages>> = { uz, 'uz-Cyrl': uzCyrl, ru, en };

/** Names and addresses, which are written alike in Uzbek and in English. */
const NAMES =
  /telegram|premium|xabar|api|id|hash|https?|my\.telegram\.org|recover@telegram\.org|@spambot|sms|gif|qr|media|internet|video|server|bot|chat|administrator/gi;

/** Chooses a language where the screen offers it: at the login and in the settings. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.getByTestId('language').selectOption(locale);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/**
 * What the matching elements say in every language in turn, chosen where this screen offers it; it ends in the first again. All of it
 * happens inside the page: a hundred sentences are read so.
 */
export async function readInEveryLanguage(page: Page, selector: string): Promise<readonly Texts[]> {
  const read = await page.evaluate(
    async ({ locales, selector }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const speak = async (locale: string) => {
        const field = document.querySelector<HTMLSelectElement>('[data-testid=language]');
        if (!field) throw new Error('this screen offers no languages');
        field.value = locale;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        while (document.documentElement.lang !== locale) await frame();
        await frame();
      };
      const said: string[][] = [];
      for (const locale of locales) {
        await speak(locale);
        said.push(
          [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim()),
        );
      }
      await speak(locales[0]);
      return said;
    },
    { locales: LOCALES, selector },
  );
  const count = Math.max(...read.map((texts) => texts.length));
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(LOCALES.map((locale, index) => [locale, read[index]?.[place]])),
  );
}

/** Goes to the settings for it and comes back. */
export async function speakOnTheWay(page: Page, locale: Locale): Promise<void> {
  const hash = await page.evaluate(() => location.hash);
  await goTo(page, '#/settings');
  await speak(page, locale);
  await goTo(page, hash);
}

/** An address of the app, which is the same in every language. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), hash);

/** Runs in each language in turn, and ends in the first again. */
export async function inEveryLanguage(
  switchTo: (locale: Locale) => Promise<void>,
  run: (locale: Locale, words: Messages) => Promise<void>,
): Promise<void> {
  for (const locale of LOCALES) {
    await switchTo(locale);
    await run(locale, WORDS[locale]);
  }
  await switchTo(LOCALES[0]);
}

export type Texts = Partial<Record<Locale, string>>;

/** A sentence in four languages: four sentences, each in its own letters, no English among the Uzbek. */
export function expectFourLanguages(texts: Texts, what: string): void {
  const all = LOCALES.map((locale) => texts[locale] ?? '');
  expect(new Set(all).size, `${what}: ${all.join(' | ')}`).toBe(LOCALES.length);
  expect(texts.uz, what).not.toMatch(/[А-я]/);
  expect(texts.en, what).not.toMatch(/[А-я]/);
  expect(texts.ru, what).toMatch(/[а-я]{3}/);
  expect(texts['uz-Cyrl'], what).toMatch(/[а-яўқғҳ]{3}/);
  const english = new Set(latinWords(texts.en ?? ''));
  const borrowed = latinWords(texts.uz ?? '').filter((word) => english.has(word));
  expect(borrowed, `${what}: English words in “${texts.uz}”`).toEqual([]);
}

const latinWords = (text: string): readonly string[] =>
  text
    .replace(NAMES, ' ')
    .toLowerCase()
    .match(/[a-z]{3,}/g) ?? [];
