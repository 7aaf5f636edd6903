import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { hasState, message } from './chat-steps.ts';
import { REFUSED_FILES, REFUSED_TEXTS, type Refusal } from './error-cases.ts';
import {
  articles,
  attach,
  enterChat,
  fileName,
  privateChats,
  troubles,
  write,
  writeAll,
} from './error-steps.ts';
import { expectCountdown, expectSaid } from './error-words.ts';
import { expectFourLanguages, inEveryLanguage, speakOnTheWay, type Texts } from './in-every-language.ts';
import type { LocalTelegram } from './local-telegram.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN } from './people.ts';
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
    const texts = TEXTS.filter((one) => one.chat === index).map(({ number }) => `No.${number}`);
    await writeAll(page, texts, uz);
    const names = FILES.filter((one) => one.chat === index).map(({ number }) => fileName(number));
    await attach(page, names, uz);
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
      await attach(page, [fileName(number)], uz);
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
