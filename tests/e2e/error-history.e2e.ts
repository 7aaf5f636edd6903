import type { Locator, Page } from '@playwright/test';
import { type Messages, uz } from '#i18n/messages/uz.ts';
import { hasState, history, message, openChat } from './chat-steps.ts';
import { HISTORY_REFUSED } from './error-cases.ts';
import { articles, attach, enterChat, fileName, privateChats } from './error-steps.ts';
import { expectSaid, sentenceFor } from './error-words.ts';
import {
  expectFourLanguages,
  goTo,
  inEveryLanguage,
  speakOnTheWay,
  type Texts,
} from './in-every-language.ts';
import type { LocalTelegram } from './local-telegram.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN } from './people.ts';
import { expect, test } from './stage.ts';

test.setTimeout(120_000);

const idIn = (hash: string): bigint => BigInt(/\d+/.exec(hash)?.[0] ?? 0);

/** Whoever asks for the history of this chat is answered with an error until the faults are cleared. */
function close({ faults: { answers } }: LocalTelegram, hash: string, status: number, text: string): void {
  const id = idIn(hash);
  answers.fail('messages.getHistory', status, text, Infinity, {
    where: ({ peer }) =>
      (peer._ === 'inputPeerUser' && peer.user_id === id) ||
      (peer._ === 'inputPeerChannel' && peer.channel_id === id),
  });
}

const alert = (page: Page): Locator => page.getByRole('alert');

/** Why the open chat shows nothing. */
const reason = (page: Page): Locator => alert(page).locator('p').nth(1);

const button = (page: Page, name: string): Locator => alert(page).getByRole('button', { name, exact: true });

const WAIT = 40;

test('a chat that cannot be read says why in every language, and offers what may help', async ({ stage }) => {
  const page = await stage.person();
  // At their beginnings, of which nothing was ever here.
  const [waiting = '', ...chats] = privateChats(stage.telegram.world, DILNOZA.id)
    .slice(-8)
    .map((chat) => `${chat}/at/1`);
  const closed = HISTORY_REFUSED.map(([status, text], index) => ({ status, text, chat: chats[index] ?? '' }));
  for (const { status, text, chat } of closed) close(stage.telegram, chat, status, text);
  close(stage.telegram, waiting, 420, `FLOOD_WAIT_${WAIT}`);
  await signIn(page, DILNOZA);
  const said: Record<string, Texts> = {};
  const waits: Texts = {};
  await inEveryLanguage(
    (locale) => speakOnTheWay(page, locale),
    async (locale, words) => {
      for (const { text, chat } of closed) {
        await enterChat(page, chat, words);
        await expect(reason(page)).toHaveText(sentenceFor(text, locale));
        const [title, why = '', ...offers] = await alert(page).locator('p, button').allInnerTexts();
        expect(title).toBe(words.timeline.loadFailed);
        expect(offers).toEqual([words.chats.back]);
        said[text] = { ...said[text], [locale]: why };
      }
      await enterChat(page, waiting, words);
      const wait = words.errors.byCode.FLOOD_WAIT({ code: '', wait: words.dates.seconds(WAIT) });
      await expect(reason(page)).toHaveText(wait);
      waits[locale] = await reason(page).innerText();
    },
  );
  for (const { text } of closed) expectSaid(text, said[text] ?? {});
  expectFourLanguages(waits, 'FLOOD_WAIT');

  await enterChat(page, chats[0] ?? '', uz);
  await button(page, uz.chats.back).click();
  await expect(history(page)).toHaveCount(0);
  await enterChat(page, waiting, uz);
  await expect(reason(page)).not.toBeEmpty();
  stage.telegram.faults.answers.clear();
  await button(page, uz.timeline.load).click();
  await expect(articles(page).first()).toBeVisible();
});

const firstId = async (page: Page): Promise<number> =>
  Number(await articles(page).first().getAttribute('data-id'));

/** Scrolls towards the beginning until nothing more is to be had. */
async function readToTheHole(page: Page, words: Messages): Promise<void> {
  const region = page.getByRole('region', { name: words.timeline.history });
  await region.hover();
  await expect(async () => {
    await page.mouse.wheel(0, -3000);
    await expect(region.getByText(words.timeline.holeOlder)).toBeInViewport({ timeout: 100 });
  }).toPass({ intervals: [50], timeout: 30_000 });
}

test('what was read of a chat stays readable when it is closed, with the reason', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, 'Toshkent tadbirkorlari');
  const hash = await page.evaluate(() => location.hash);
  close(stage.telegram, hash, 406, 'CHANNEL_PRIVATE');
  await page.reload();
  await expect(articles(page).first()).toBeVisible();
  const said: Texts = {};
  let first = 0;
  await inEveryLanguage(
    (locale) => speakOnTheWay(page, locale),
    async (locale, words) => {
      await enterChat(page, hash, words);
      await readToTheHole(page, words);
      const region = page.getByRole('region', { name: words.timeline.history });
      said[locale] = await region.getByRole('status').first().innerText();
      await expect(region.getByRole('button', { name: words.timeline.load, exact: true })).toHaveCount(0);
      expect(await articles(page).count()).toBeGreaterThan(10);
      first = await firstId(page);
    },
  );
  expectSaid('CHANNEL_PRIVATE', said);
  stage.telegram.faults.answers.clear();
  await goTo(page, '#/main');
  await enterChat(page, hash, uz);
  await history(page).hover();
  await expect(async () => {
    await page.mouse.wheel(0, -3000);
    expect(await firstId(page)).toBeLessThan(first);
  }).toPass({ intervals: [50], timeout: 30_000 });
});

test('files come through an expired reference, from another data centre and at a limited speed', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await enterChat(page, `#/main/u${JOHN.id}`, uz);
  await attach(page, [fileName(7)], uz);
  await hasState(page, fileName(7), 'sent');
  const { answers } = stage.telegram.faults;
  answers.fail('upload.getFile', 400, 'FILE_REFERENCE_EXPIRED');
  // It does not lie there: that data centre itself will send the client back.
  answers.fail('upload.getFile', 303, 'FILE_MIGRATE_4');
  answers.fail('upload.getFile', 420, 'FLOOD_PREMIUM_WAIT_3');
  const downloading = page.waitForEvent('download');
  await message(page, fileName(7))
    .getByRole('button', { name: fileName(7) })
    .click();
  const wait = uz.errors.byCode.FLOOD_PREMIUM_WAIT({ code: '', wait: uz.dates.seconds(3) });
  await expect(page.locator('.toast')).toHaveText(wait);
  expect((await downloading).suggestedFilename()).toBe(fileName(7));
});
