import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ru } from '#i18n/messages/ru.ts';
import { uz } from '#i18n/messages/uz.ts';

import { AZIZ, DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

const ALL = fileURLToPath(new URL('../../test-results/screens', import.meta.url));
/** The few that the README shows. */
const KEPT = fileURLToPath(new URL('screenshots', import.meta.url));
const README: ReadonlySet<string> = new Set(['chat-desktop-light', 'chat-phone-dark']);

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;
const TEAM = 'Ipak Yoʻli Savdo · jamoa';
const NEWS = 'Iqtisod yangiliklari';

type Words = typeof uz | typeof ru;

interface Look {
  readonly size: keyof typeof SIZES;
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  readonly suffix: string;
}

const LOOKS: readonly Look[] = [
  ...(['phone', 'desktop'] as const).flatMap((size) =>
    (['light', 'dark'] as const).map((theme) => ({ size, theme, words: uz, suffix: '' })),
  ),
  { size: 'phone', theme: 'light', words: ru, suffix: '-ru' },
];

/** Waits until pictures that are on the screen are drawn, then takes the picture. */
async function shoot(page: Page, name: string, { size, theme, suffix }: Look): Promise<void> {
  const file = `${name}-${size}-${theme}${suffix}`;
  await page.evaluate(async () => {
    await document.fonts.ready;
    const shown = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
  });
  const folder = README.has(file) ? KEPT : ALL;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${file}.png`, animations: 'disabled', caret: 'hide' });
}

for (const look of LOOKS)
  test(`screens, ${look.size}, ${look.theme}${look.suffix}`, async ({ stage }) => {
    const { words, theme } = look;
    const page = await stage.person({
      viewport: SIZES[look.size],
      colorScheme: theme,
      locale: words === ru ? 'ru-RU' : 'uz-UZ',
    });
    const shot = (name: string) => shoot(page, name, look);
    const isPhone = look.size === 'phone';
    await loginScreens(page, words, shot, stage.telegram.faults.answers);
    const list = page.getByRole('listbox', { name: words.chats.list });
    await expect(page.getByRole('heading', { level: 1, name: words.app.chats })).toBeVisible();
    await shot('list');
    const open = async (name: string) => {
      await page.getByRole('searchbox', { name: words.chats.search }).fill(name);
      await expect(list.getByRole('option').first()).toContainText(name);
      await list.getByRole('option').first().click();
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    };
    const back = async () => {
      if (isPhone) await page.getByRole('button', { name: words.chats.back }).click();
    };
    const region = page.getByRole('region', { name: words.timeline.history });
    await open(TEAM);
    await expect(region.getByRole('article').last()).toBeAttached();
    await shot('group');
    await back();
    await open(NEWS);
    await expect(region.getByRole('article').last()).toBeAttached();
    await shot('channel');
    await back();
    stage.acts(JOHN.id, DILNOZA.id).comeOnline();
    await open(nameOf(JOHN));
    await expect(region.getByRole('article').last()).toBeInViewport();
    // The blurred picture that comes with the message, and the sharp one over it.
    const video = region.getByRole('button', { name: new RegExp(words.timeline.openVideo) }).last();
    await expect(video.locator('img')).toHaveCount(2);
    await shot('chat');
    await region.getByRole('article').last().click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: words.timeline.reply })).toBeVisible();
    await shot('menu');
    await page.getByRole('menuitem', { name: words.timeline.reply }).click();
    await shot('reply');
    await page.keyboard.press('Escape');
    await page.getByTitle(words.chats.openInfo).click();
    await expect(page.getByRole('heading', { name: words.chats.info })).toBeVisible();
    await shot('info');
    await page.goBack();
    await video.click();
    await expect(page.getByRole('dialog', { name: words.timeline.viewer })).toBeVisible();
    await shot('viewer');
    await page.getByRole('button', { name: words.timeline.closeViewer }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'narxlar.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(48_000, 1),
    });
    await expect(page.getByRole('dialog')).toBeVisible();
    await shot('attach');
    await page.keyboard.press('Escape');
    await back();
    for (const [name, place] of [
      ['settings', words.app.settings],
      ['help', words.app.help],
    ] as const) {
      await page.getByRole('button', { name: words.app.menu, exact: true }).click();
      await page.getByRole('menuitem', { name: place }).click();
      await expect(page.getByRole('heading', { name: place }).last()).toBeVisible();
      await shot(name);
      if (isPhone) await page.goBack();
    }
    await stage.telegram.down();
    stage.watch.isNetworkBad = true;
    await page.context().setOffline(true);
    await expect(page.getByText(words === ru ? /Нет сети/ : /Internet yoʻq/).first()).toBeVisible();
    await shot('offline');
    await stage.telegram.up();
    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: words.app.chats })).toBeVisible();
    const { authorizations } = stage.telegram.world;
    for (const record of authorizations.of(DILNOZA.id)) authorizations.end(record, 'SESSION_REVOKED');
    await expect(page.getByRole('heading', { name: words.login.endedTitle })).toBeVisible();
    await shot('ended');
  });

async function loginScreens(
  page: Page,
  words: Words,
  shot: (name: string) => Promise<void>,
  faults: { fail(method: 'auth.signIn', code: number, text: string): void },
): Promise<void> {
  const enterPhone = async (phone: string) => {
    await expect(page.getByLabel(words.login.country)).toBeEnabled();
    await page.getByLabel(words.login.phone).fill(phone);
    await page.getByRole('button', { name: words.login.sendCode }).click();
  };
  const code = page.getByLabel(words.login.code, { exact: true });
  await expect(page.getByLabel(words.login.country)).toBeEnabled();
  await shot('login-phone');
  await page.getByRole('button', { name: words.login.byQr }).click();
  await expect(page.getByRole('img', { name: words.login.qrImage })).toBeVisible();
  await shot('login-qr');
  await page.getByRole('button', { name: words.login.byPhone }).click();
  await enterPhone(AZIZ.phone);
  await code.fill(AZIZ.code);
  await expect(page.getByLabel(words.login.password, { exact: true })).toBeVisible();
  await shot('login-password');
  await page.getByRole('button', { name: words.login.changeNumber }).click();
  await enterPhone('998900000006');
  await code.fill('66666');
  await expect(page.getByRole('heading', { name: words.login.signUpTitle })).toBeVisible();
  await shot('login-sign-up');
  await page.getByRole('button', { name: words.login.changeNumber }).click();
  await enterPhone(DILNOZA.phone);
  await expect(code).toBeVisible();
  faults.fail('auth.signIn', 400, 'PHONE_CODE_INVALID');
  await code.fill('12345');
  await expect(page.getByRole('alert')).not.toHaveText('');
  await shot('login-code');
  await code.fill(DILNOZA.code);
}
