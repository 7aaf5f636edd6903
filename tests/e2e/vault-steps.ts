import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { enterCode, enterPassword, enterPhone, seesChats } from './login-steps.ts';
import type { DemoPerson } from './people.ts';
import { expect } from './stage.ts';

export const PIN = '4711';

export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${uz.app.menu}`) }).click();
}

/** Takes up the offer that is made after the first login. */
export async function setPin(page: Page): Promise<void> {
  await page.getByRole('button', { name: uz.lock.offerSet, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(uz.lock.fresh, { exact: true }).fill(PIN);
  await dialog.getByLabel(uz.lock.repeat, { exact: true }).fill(PIN);
  await dialog.getByRole('button', { name: uz.lock.set, exact: true }).click();
  await expect(page.getByText(uz.lock.saved)).toBeVisible();
}

export async function givePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel(uz.lock.pin, { exact: true }).fill(pin);
  await page.getByRole('button', { name: uz.lock.unlock, exact: true }).click();
}

export const isLocked = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: uz.lock.title })).toBeVisible();

/** Signs somebody in beside those who are here. */
export async function addPerson(
  page: Page,
  person: Pick<DemoPerson, 'phone' | 'code' | 'password'>,
): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: uz.accounts.add }).click();
  await enterPhone(page, `+${person.phone}`);
  await enterCode(page, person.code);
  if (person.password !== undefined) await enterPassword(page, person.password);
  await seesChats(page);
}
