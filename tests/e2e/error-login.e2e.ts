import type { Page } from '@playwright/test';
import { LOCALES } from '#i18n/locales.ts';
import { uz } from '#i18n/messages/uz.ts';
import { composer } from './chat-steps.ts';
import { CODE_REFUSED, ENDINGS, NO_CODE_SENT, PASSWORD_REFUSED } from './error-cases.ts';
import { enterChat } from './error-steps.ts';
import { expectSaid, sentenceFor } from './error-words.ts';
import { expectFourLanguages, readInEveryLanguage, WORDS } from './in-every-language.ts';
import { enterCode, enterPassword, enterPhone, seesChats, signIn } from './login-steps.ts';
import { AZIZ, DILNOZA, JOHN } from './people.ts';
import { expect, test } from './stage.ts';

test.setTimeout(120_000);

/** The alert of the login page gives the reason, in every language. */
async function expectAlert(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('alert')).toHaveText(sentenceFor(text, LOCALES[0]));
  const [said = {}] = await readInEveryLanguage(page, '[role=alert]:not(:empty)');
  expectSaid(text, said);
}

test('whatever a login is refused with is said in every language', async ({ stage }) => {
  const page = await stage.person();
  const { answers } = stage.telegram.faults;
  for (const [status, text] of NO_CODE_SENT) {
    answers.fail('auth.sendCode', status, text);
    await enterPhone(page, `+${AZIZ.phone}`);
    await expectAlert(page, text);
  }
  await enterPhone(page, `+${AZIZ.phone}`);
  for (const [status, text] of CODE_REFUSED) {
    answers.fail('auth.signIn', status, text);
    await enterCode(page, '');
    await enterCode(page, AZIZ.code);
    await expectAlert(page, text);
  }
  await enterCode(page, '');
  await enterCode(page, AZIZ.code);
  for (const [status, text, times] of PASSWORD_REFUSED) {
    answers.fail('auth.checkPassword', status, text, times);
    await enterPassword(page, AZIZ.password ?? '');
    await expectAlert(page, text);
  }
  // Once is not worth a word: new parameters are asked for, and the same password is good.
  let proofs = 0;
  answers.fail('auth.checkPassword', 400, 'SRP_ID_INVALID', 1, { where: () => ++proofs === 1 });
  await enterPassword(page, AZIZ.password ?? '');
  await seesChats(page);
  expect(proofs).toBe(1);
});

test('a login that Telegram ends is over at once, with the reason in every language', async ({ stage }) => {
  const page = await stage.person();
  const { answers } = stage.telegram.faults;
  for (const [status, code, reason] of ENDINGS) {
    await signIn(page, DILNOZA);
    await expect(composer(page)).toHaveCount(0);
    answers.fail('messages.sendMessage', status, code);
    await enterChat(page, `#/main/u${JOHN.id}`, uz);
    await composer(page).fill(code);
    await composer(page).press('Enter');
    await expect(page.getByRole('heading', { name: uz.login.endedTitle })).toBeVisible();
    const [titles = {}, reasons = {}] = await readInEveryLanguage(
      page,
      'section:has(> [role=alert]) > :is(h1, [role=alert])',
    );
    for (const locale of LOCALES) {
      expect(titles[locale]).toBe(WORDS[locale].login.endedTitle);
      expect(reasons[locale]).toBe(WORDS[locale].errors.endedBy[reason]);
      expect(reasons[locale]).not.toContain(code);
    }
    expectFourLanguages(reasons, code);
    await page.getByRole('button', { name: uz.login.enterAgain }).click();
  }
});
