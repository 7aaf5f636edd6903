import { en } from '#i18n/messages/en.ts';
import { ru } from '#i18n/messages/ru.ts';
import { uz } from '#i18n/messages/uz.ts';
import { uzCyrl } from '#i18n/messages/uz-Cyrl.ts';
import { chatRow, composer, history, message, openChat } from './chat-steps.ts';
import { enterPhone, seesChats, signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

test('speaks four languages, and remembers which, and the theme', async ({ stage }) => {
  const page = await stage.person();
  const language = page.getByTestId('language');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uz');
  for (const [tag, words] of [
    ['ru', ru],
    ['en', en],
    ['uz-Cyrl', uzCyrl],
    ['uz', uz],
    ['ru', ru],
  ] as const) {
    await language.selectOption(tag);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { name: words.login.phoneTitle })).toBeVisible();
    await expect(page.getByRole('button', { name: words.login.sendCode })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: ru.login.phoneTitle })).toBeVisible();
  await language.selectOption('uz');
  await signIn(page, DILNOZA);
  await page.getByRole('button', { name: uz.app.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: uz.app.settings }).click();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('radio', { name: uz.settings.themes.dark }).check();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect.poll(background).toBe(dark);
});

test('a phone shows one pane, and goes back', async ({ stage }) => {
  const page = await stage.person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await signIn(page, DILNOZA);
  await chatRow(page, nameOf(JOHN)).tap();
  await expect(history(page).getByRole('article').last()).toBeInViewport();
  await expect(chatRow(page, nameOf(JOHN))).toBeHidden();
  await page
    .getByRole('button', { name: new RegExp(uz.chats.openInfo) })
    .or(page.getByTitle(uz.chats.openInfo))
    .first()
    .tap();
  await expect(page.getByRole('heading', { name: uz.chats.info })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: uz.chats.info })).toHaveCount(0);
  await expect(composer(page)).toBeVisible();
  await page.goBack();
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
  await page.goForward();
  await expect(composer(page)).toBeVisible();
  stage.watch.isNetworkBad = true;
  await page.context().setOffline(true);
  await expect(page.getByText(/^Internet yoʻq/).filter({ visible: true })).toBeVisible();
  await page.getByRole('button', { name: uz.chats.back }).tap();
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
  await expect(page.getByText(/^Internet yoʻq/).filter({ visible: true })).toBeVisible();
});

test('the keyboard alone suffices, from the login to an answer', async ({ stage }) => {
  stage.acts(JOHN.id, DILNOZA.id).send('Can you hear me?');
  const page = await stage.person();
  await expect(page.getByLabel(uz.login.country)).toBeEnabled();
  await expect(page.getByLabel(uz.login.phone)).toBeFocused();
  await page.keyboard.type('900000001');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(uz.login.code, { exact: true })).toBeFocused();
  await page.keyboard.type(DILNOZA.code);
  await seesChats(page);
  const search = page.getByRole('searchbox', { name: uz.chats.search });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(search).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [10] });
  await page.keyboard.type('John Mil');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(async () => {
    await page.keyboard.press('Shift+Tab');
    await expect(message(page, 'Can you hear me?')).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [10] });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: uz.timeline.reply })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('Perfectly');
  await page.keyboard.press('Enter');
  await expect(message(page, 'Perfectly').getByRole('button', { name: /Can you hear me/ })).toBeVisible();
});

test('zoom to 200 % needs no sideways scrolling', async ({ stage }) => {
  const page = await stage.person({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const isReachable = async () => expect(await overflow()).toBeLessThanOrEqual(0);
  await isReachable();
  await enterPhone(page, DILNOZA.phone);
  await page.getByLabel(uz.login.code, { exact: true }).fill(DILNOZA.code);
  await seesChats(page);
  await isReachable();
  await openChat(page, nameOf(JOHN));
  await isReachable();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await isReachable();
  await expect(composer(page)).toBeInViewport();
});
