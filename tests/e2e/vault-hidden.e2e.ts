import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { message, openChat } from './chat-steps.ts';
import { seesChats, signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, type Stage, test } from './stage.ts';
import { isLocked, setPin } from './vault-steps.ts';

/** What a browser tells a page that another app or tab now lies over, or no longer. */
const hide = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((isHidden) => {
    const state = isHidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

/** Somebody with a passcode who wants to be locked out whenever the page is left. */
async function cautious(stage: Stage): Promise<Page> {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await setPin(page);
  await page.getByRole('button', { name: new RegExp(`^${uz.app.menu}`) }).click();
  await page.getByRole('menuitem', { name: uz.app.settings }).click();
  const choice = page.getByRole('switch', { name: uz.lock.whenHidden });
  await choice.click();
  await expect(choice).toHaveAttribute('aria-checked', 'true');
  await page.goto(`${stage.url}#/main`);
  await seesChats(page);
  return page;
}

test('a page that is left is locked, but not while it has its own file chooser open', async ({ stage }) => {
  const page = await cautious(stage);
  await openChat(page, nameOf(JOHN));
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: uz.timeline.attach }).click();
  const chooser = await choosing;
  await hide(page, true);
  await hide(page, false);
  await chooser.setFiles({ name: 'shartnoma.txt', mimeType: 'text/plain', buffer: Buffer.from('1-band') });
  await page.getByRole('dialog').getByRole('button', { name: uz.timeline.send, exact: true }).click();
  await expect(message(page, 'shartnoma.txt').last()).toBeVisible();
  await hide(page, true);
  await isLocked(page);
});

test('loading one tab anew, or closing it, does not lock the other', async ({ stage }) => {
  const page = await cautious(stage);
  const other = await page.context().newPage();
  await other.goto(stage.url);
  await seesChats(other);
  await other.reload();
  await seesChats(other);
  await seesChats(page);
  await other.close({ runBeforeUnload: true });
  await openChat(page, nameOf(JOHN));
  await hide(page, true);
  await isLocked(page);
});
