import type { Page } from '@playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { type Messages, uz } from '#i18n/messages/uz.ts';
import { composer, hasState, message } from './chat-steps.ts';
import {
  CODE_REFUSED,
  ENDINGS,
  NO_CODE_SENT,
  PASSWORD_REFUSED,
  REFUSED_FILES,
  REFUSED_TEXTS,
  type Refusal,
} from './error-cases.ts';
import { articles, enterChat, privateChats, troubles, write } from './error-steps.ts';
import { expectCountdown, expectSaid } from './error-words.ts';
import {
  expectFourLanguages,
  inEveryLanguage,
  speak,
  speakOnTheWay,
  type Texts,
} from './in-every-language.ts';
import type { LocalTelegram } from './local-telegram.ts';
import { enterCode, enterPassword, enterPhone, signIn } from './login-steps.ts';
import { AZIZ, DILNOZA, JOHN } from './people.ts';
import { expect, test } from './stage.ts';

// Many errors each; on a machine that does other things too they take their time.
test.setTimeout(180_000);

const FILES_FROM = 100;
const CHATS = 6;

/** Each refusal with the number that its message bears and the chat that it is written in. */
const numbered = (refusals: readonly Refusal[], from: number) =>
  refusals.map(([status, text], index) => ({ status, text, number: from + index, chat: index % CHATS }));

const TEXTS = numbered(REFUSED_TEXTS, 0);
const FILES = numbered(REFUSED_FILES, FILES_FROM);
const fileName = (number: number): string => `No.${number}.txt`;

const bearing = (number: number): RegExp => new RegExp(`No\\.${number}(?!\\d)`);

/** The server answers each message with an error of its own. */
function refuse({ faults: { answers } }: LocalTelegram): void {
  for (const { status, text, number } of TEXTS)
    answers.fail('messages.sendMessage', status, text, 1, {
      where: (params) => params.message === `No.${number}`,
    });
  for (const { status, text, number } of FILES)
    // What was uploaded in vain is uploaded once more before it is given up.
    answers.fail('messages.sendMedia', status, text, text === 'FILE_PARTS_INVALID' ? 2 : 1, {
      where: ({ media }) =>
        media._ === 'inputMediaUploadedDocument' &&
        media.attributes.some(
          (attribute) =>
            attribute._ === 'documentAttributeFilename' && attribute.file_name === fileName(number),
        ),
    });
}

async function attach(page: Page, numbers: readonly number[], words: Messages): Promise<void> {
  const files = numbers.map((number) => ({
    name: fileName(number),
    mimeType: 'text/plain',
    buffer: Buffer.from(fileName(number)),
  }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('dialog').getByRole('button', { name: words.timeline.send, exact: true }).click();
}

test('every refusal is said on the message in every language; it can be sent again or let go', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  refuse(stage.telegram);
  const chats = privateChats(stage.telegram.world, DILNOZA.id).slice(0, CHATS);
  const inChat = (chat: number) => [...TEXTS, ...FILES].filter((one) => one.chat === chat);
  for (const [index, chat] of chats.entries()) {
    await enterChat(page, chat, uz);
    for (const { number } of TEXTS.filter((one) => one.chat === index)) await write(page, `No.${number}`, uz);
    await attach(
      page,
      FILES.filter((one) => one.chat === index).map(({ number }) => number),
      uz,
    );
  }
  const said = new Map<number, Texts>();
  await inEveryLanguage(
    (locale) => speakOnTheWay(page, locale),
    async (locale, words) => {
      for (const [index, chat] of chats.entries()) {
        await enterChat(page, chat, words);
        const expected = inChat(index).map(({ number }) => String(number));
        await expect
          .poll(async () => [...(await troubles(page)).keys()].sort(), { timeout: 30_000 })
          .toEqual(expected.toSorted());
        for (const [number, text] of await troubles(page))
          said.set(Number(number), { ...said.get(Number(number)), [locale]: text });
        for (const verb of ['retry', 'discard'] as const)
          await expect(page.getByRole('button', { name: words.timeline[verb] })).toHaveCount(expected.length);
      }
    },
  );
  for (const { number, text } of [...TEXTS, ...FILES]) expectSaid(text, said.get(number) ?? {});

  const [again, gone] = inChat(CHATS - 1).map(({ number }) => message(page, bearing(number)));
  await again?.getByRole('button', { name: uz.timeline.retry }).click();
  await expect(again!).toHaveAccessibleName(new RegExp(`${uz.chats.sent}$`));
  await gone?.getByRole('button', { name: uz.timeline.discard }).click();
  await expect(gone!).toHaveCount(0);
});

/** The text of the last message of the open chat that is in trouble. */
const troubleOf = (page: Page, text: string): Promise<string> =>
  articles(page).filter({ hasText: text }).last().locator('[role=status] > span').first().innerText();

const JOHNS = `#/main/u${JOHN.id}`;

/** Sends a text to each of two chats and a file to a third; the server wants each of them to wait. */
async function makeWait(page: Page, telegram: LocalTelegram, seconds: number, number: number) {
  const { answers } = telegram.faults;
  const [slow = '', flooded = ''] = privateChats(telegram.world, DILNOZA.id).slice(2);
  const waits = [
    { code: 'SLOWMODE_WAIT', chat: slow, text: `Sekin ${number}` },
    { code: 'FLOOD_PREMIUM_WAIT', chat: JOHNS, text: fileName(number) },
    { code: 'FLOOD_WAIT', chat: flooded, text: `Toʻxtang ${number}` },
  ] as const;
  for (const { code, chat, text } of waits) {
    await enterChat(page, chat, uz);
    if (code === 'FLOOD_PREMIUM_WAIT') {
      answers.fail('upload.saveFilePart', 420, `${code}_${seconds}`);
      await attach(page, [number], uz);
    } else {
      const where = (params: { message: string }) => params.message === text;
      answers.fail('messages.sendMessage', 420, `${code}_${seconds}`, 1, { where });
      await write(page, text, uz);
    }
    await expect(message(page, text).getByRole('status')).toContainText(/\d/);
  }
  return waits;
}

test('a wait counts down on the message in every language; then it goes by itself, once', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  for (const { chat, text } of await makeWait(page, stage.telegram, 4, 1)) {
    await enterChat(page, chat, uz);
    await expect(message(page, text).getByRole('status')).toHaveCount(0);
    await hasState(page, text, 'sent');
    await expect(message(page, text)).toHaveCount(1);
  }
  const LONG = 59;
  const waits = await makeWait(page, stage.telegram, LONG, 2);
  const said: Record<string, Texts> = {};
  const seconds: number[] = [];
  await inEveryLanguage(
    (locale) => speakOnTheWay(page, locale),
    async (locale, words) => {
      for (const { code, chat, text } of waits) {
        await enterChat(page, chat, words);
        const sentence = await troubleOf(page, text);
        if (code === 'SLOWMODE_WAIT') seconds.push(expectCountdown(code, locale, sentence, LONG));
        else expectCountdown(code, locale, sentence, LONG);
        said[code] = { ...said[code], [locale]: sentence.replace(/\d+/g, '') };
      }
    },
  );
  for (const { code } of waits) expectFourLanguages(said[code] ?? {}, code);
  expect(seconds).toEqual(seconds.toSorted((one, other) => other - one));
  expect(seconds.at(-1)).toBeLessThan(LONG);
});

/** Things that are refused after the screen has shown them: taken back, and said in passing. */
const TAKEN_BACK = [
  ['edit', 'messages.editMessage', 400, 'MESSAGE_EDIT_TIME_EXPIRED'],
  ['edit', 'messages.editMessage', 403, 'MESSAGE_AUTHOR_REQUIRED'],
  ['delete', 'messages.deleteMessages', 403, 'MESSAGE_DELETE_FORBIDDEN'],
  ['forward', 'messages.forwardMessages', 406, 'CHAT_FORWARDS_RESTRICTED'],
] as const;

/** By the keyboard, since what was said last lies over the messages for a while. */
const KEYS = { edit: 'e', delete: 'Delete', forward: 'f' } as const;

async function doTo(page: Page, verb: 'edit' | 'delete' | 'forward', words: Messages): Promise<void> {
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

test('what is refused later is taken back, and said in every language', async ({ stage }) => {
  const page = await stage.person();
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
        answers.fail(method, status, code);
        await doTo(page, verb, words);
        const toast = page.locator('.toast.danger').last();
        await expect(toast).toHaveText(words.errors.byCode[code]);
        said[code] = { ...said[code], [locale]: await toast.innerText() };
        await enterChat(page, JOHNS, words);
        await expect(articles(page).filter({ hasText: /Qolaveradi(?!,)/ })).toHaveCount(1);
      }
    },
  );
  for (const [, , , code] of TAKEN_BACK) expectSaid(code, said[code] ?? {});
});

/** Reads the alert of the login page in every language. */
async function alertInEveryLanguage(page: Page): Promise<Texts> {
  const said: Partial<Record<Locale, string>> = {};
  await inEveryLanguage(
    (locale) => speak(page, locale),
    async (locale) => {
      said[locale] = await page.getByRole('alert').innerText();
    },
  );
  return said;
}

test('whatever a login is refused with is said in every language', async ({ stage }) => {
  const page = await stage.person();
  const { answers } = stage.telegram.faults;
  for (const [status, text] of NO_CODE_SENT) {
    answers.fail('auth.sendCode', status, text);
    await enterPhone(page, `+${AZIZ.phone}`);
    await expect(page.getByRole('alert')).not.toBeEmpty();
    expectSaid(text, await alertInEveryLanguage(page));
  }
  await enterPhone(page, `+${AZIZ.phone}`);
  for (const [status, text] of CODE_REFUSED) {
    answers.fail('auth.signIn', status, text);
    await enterCode(page, '');
    await enterCode(page, AZIZ.code);
    await expect(page.getByRole('alert')).not.toBeEmpty();
    expectSaid(text, await alertInEveryLanguage(page));
  }
  await enterCode(page, '');
  await enterCode(page, AZIZ.code);
  for (const [status, text] of PASSWORD_REFUSED) {
    answers.fail('auth.checkPassword', status, text);
    await enterPassword(page, AZIZ.password ?? '');
    await expect(page.getByRole('alert')).not.toBeEmpty();
    expectSaid(text, await alertInEveryLanguage(page));
  }
});

test('a login that Telegram ends is over at once, with the reason in every language', async ({ stage }) => {
  const page = await stage.person();
  const { answers } = stage.telegram.faults;
  for (const [status, code, reason] of ENDINGS) {
    await signIn(page, DILNOZA);
    await expect(composer(page)).toHaveCount(0);
    answers.fail('messages.sendMessage', status, code);
    await enterChat(page, JOHNS, uz);
    await composer(page).fill(code);
    await composer(page).press('Enter');
    await expect(page.getByRole('heading', { name: uz.login.endedTitle })).toBeVisible();
    const said: Partial<Record<Locale, string>> = {};
    await inEveryLanguage(
      (locale) => speak(page, locale),
      async (locale, words) => {
        await expect(page.getByRole('heading', { name: words.login.endedTitle })).toBeVisible();
        const text = await page.getByRole('alert').innerText();
        expect(text).toBe(words.errors.endedBy[reason]);
        expect(text).not.toContain(code);
        said[locale] = text;
      },
    );
    expectFourLanguages(said, code);
    await page.getByRole('button', { name: uz.login.enterAgain }).click();
  }
});

test('files come through an expired reference and a limited speed', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await enterChat(page, JOHNS, uz);
  await attach(page, [7], uz);
  await hasState(page, fileName(7), 'sent');
  const { answers } = stage.telegram.faults;
  answers.fail('upload.getFile', 400, 'FILE_REFERENCE_EXPIRED');
  answers.fail('upload.getFile', 420, 'FLOOD_PREMIUM_WAIT_3');
  const downloading = page.waitForEvent('download');
  await message(page, fileName(7))
    .getByRole('button', { name: fileName(7) })
    .click();
  const wait = uz.errors.byCode.FLOOD_PREMIUM_WAIT({ code: '', wait: uz.dates.seconds(3) });
  await expect(page.locator('.toast')).toHaveText(wait);
  expect((await downloading).suggestedFilename()).toBe(fileName(7));
});
