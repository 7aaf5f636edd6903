import type { Locator, Page } from '@playwright/test';
import { type Messages, uz } from '#i18n/messages/uz.ts';
import { PINNED_MAX } from '../telegram-server/world/dialogs.ts';
import { privateKey } from '../telegram-server/world/peers.ts';
import type { World } from '../telegram-server/world/world.ts';
import { hasState, message } from './chat-steps.ts';
import { articles, enterChat, write } from './error-steps.ts';
import { expectSaid } from './error-words.ts';
import { inEveryLanguage, speakOnTheWay, type Texts } from './in-every-language.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

test.setTimeout(120_000);

const JOHNS = `#/main/u${JOHN.id}`;

/** Things that are refused after the screen has shown them: taken back, and said in passing. */
const TAKEN_BACK = [
  ['edit', 'messages.editMessage', 400, 'MESSAGE_EDIT_TIME_EXPIRED'],
  ['edit', 'messages.editMessage', 403, 'MESSAGE_AUTHOR_REQUIRED'],
  ['delete', 'messages.deleteMessages', 403, 'MESSAGE_DELETE_FORBIDDEN'],
  ['pin', 'messages.toggleDialogPin', 420, 'FROZEN_METHOD_INVALID'],
  // The server's own answer: as many are pinned as may be.
  ['pin', undefined, 400, 'PINNED_DIALOGS_TOO_MUCH'],
  ['forward', 'messages.forwardMessages', 406, 'CHAT_FORWARDS_RESTRICTED'],
] as const;

type Verb = (typeof TAKEN_BACK)[number][0];

/** By the keyboard, since what was said last lies over the messages for a while. */
const KEYS = { edit: 'e', delete: 'Delete', forward: 'f' } as const;

/** Not everybody's list is open at once: rows are named alike in every language. */
const johnsRow = (page: Page, words: Messages): Locator =>
  page
    .getByRole('listbox', { name: words.chats.list })
    .getByRole('option')
    .filter({ hasText: nameOf(JOHN) });

async function pin(page: Page, words: Messages): Promise<void> {
  await johnsRow(page, words).click({ button: 'right' });
  await page.getByRole('menuitem', { name: words.chats.pin, exact: true }).click();
}

async function doTo(page: Page, verb: Verb, words: Messages): Promise<void> {
  if (verb === 'pin') return pin(page, words);
  await articles(page).filter({ hasText: 'Qolaveradi' }).press(KEYS[verb]);
  if (verb === 'edit') {
    await page.getByRole('textbox', { name: words.timeline.message, exact: true }).fill('Qolaveradi, lekin');
    await page.keyboard.press('Enter');
  } else if (verb === 'delete') {
    await page.getByRole('button', { name: words.timeline.deleteForAll }).click();
  } else {
    await page.getByRole('dialog').locator('li button').first().click();
  }
}

/** As many chats as may be are pinned, none of them the one with John. */
function pinTheMost({ dialogs }: World): void {
  const keys = dialogs.ordered(DILNOZA.id, 0).filter((key) => key !== privateKey(DILNOZA.id, JOHN.id));
  dialogs.setPins(DILNOZA.id, 0, keys.slice(0, PINNED_MAX.main));
}

/** Everything stands as it stood before. */
async function expectTakenBack(page: Page, verb: Verb, words: Messages): Promise<void> {
  if (verb === 'pin') {
    const place = () => johnsRow(page, words).evaluate((row) => Number(row.getAttribute('aria-posinset')));
    // The archive and the pinned chats stand above.
    await expect.poll(place).toBeGreaterThan(PINNED_MAX.main + 1);
    return;
  }
  if (verb === 'forward') await enterChat(page, JOHNS, words);
  await expect(articles(page).filter({ hasText: /Qolaveradi(?!,)/ })).toHaveCount(1);
}

test('what is refused later is taken back, and said in every language', async ({ stage }) => {
  const page = await stage.person();
  pinTheMost(stage.telegram.world);
  await signIn(page, DILNOZA);
  const { answers } = stage.telegram.faults;
  await enterChat(page, JOHNS, uz);
  await write(page, 'Qolaveradi', uz);
  await hasState(page, 'Qolaveradi', 'sent');
  const said: Record<string, Texts> = {};
  await inEveryLanguage(
    (locale) => speakOnTheWay(page, locale),
    async (locale, words) => {
      for (const [verb, method, status, code] of TAKEN_BACK) {
        if (method) answers.fail(method, status, code);
        await doTo(page, verb, words);
        const toast = page.locator('.toast.danger').last();
        await expect(toast).toHaveText(words.errors.byCode[code]);
        said[code] = { ...said[code], [locale]: await toast.innerText() };
        await expectTakenBack(page, verb, words);
      }
    },
  );
  for (const [, , , code] of TAKEN_BACK) expectSaid(code, said[code] ?? {});
});

test('an edit that the server has already is done: nothing is said of it', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await enterChat(page, JOHNS, uz);
  await write(page, 'Ertaga', uz);
  await hasState(page, 'Ertaga', 'sent');
  const { telegram } = stage;
  const { answers } = telegram.faults;
  const before = telegram.world.boxes.user(DILNOZA.id).list(privateKey(DILNOZA.id, JOHN.id)).last!;
  answers.hold('messages.editMessage');
  await articles(page).filter({ hasText: 'Ertaga' }).press('e');
  await page.getByRole('textbox', { name: uz.timeline.message, exact: true }).fill('Ertaga, soat oʻnda');
  await page.keyboard.press('Enter');
  await expect(message(page, 'Ertaga, soat oʻnda')).toBeVisible();
  // The same on another device first: the server then answers that nothing is different.
  stage.acts(DILNOZA.id, JOHN.id).edit(before, 'Ertaga, soat oʻnda');
  answers.release('messages.editMessage');
  await write(page, 'Kelishdik', uz);
  await hasState(page, 'Kelishdik', 'sent');
  await page.reload();
  await expect(message(page, 'Ertaga, soat oʻnda')).toHaveCount(1);
  await expect(message(page, 'Ertaga, soat oʻnda').getByRole('status')).toHaveCount(0);
  await expect(page.locator('.toast')).toHaveCount(0);
  expect(telegram.countOf(DILNOZA.id, JOHN.id, 'Ertaga, soat oʻnda')).toBe(1);
});
