import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { DILNOZA } from '../e2e/people.ts';

/** Signs in as the person who owns the seeded chats; the page must stand at the login. */
export async function signIn(page: Page): Promise<void> {
  await page.getByLabel(uz.login.phone).fill(`+${DILNOZA.phone}`);
  await page.getByRole('button', { name: uz.login.sendCode }).click();
  await page.getByLabel(uz.login.code, { exact: true }).fill(DILNOZA.code);
  await page.locator('[role="option"] time').first().waitFor();
  await isCurrent(page);
}

/** The heading of the list says that it is the server's. */
export const isCurrent = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: uz.app.chats, exact: true }).waitFor();
