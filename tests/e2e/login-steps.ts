import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import type { DemoPerson } from './people.ts';
import { expect } from './stage.ts';

/** Asks for a code. */
export async function enterPhone(page: Page, phone: string): Promise<void> {
  await expect(page.getByLabel(uz.login.country)).toBeEnabled();
  await page.getByLabel(uz.login.phone).fill(phone);
  await page.getByRole('button', { name: uz.login.sendCode }).click();
}

export async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(uz.login.code, { exact: true }).fill(code);
}

export async function enterPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel(uz.login.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: uz.login.enter }).click();
}

/** The list is there and the server's. */
export async function seesChats(page: Page): Promise<void> {
  await expect(page.getByRole('listbox', { name: uz.chats.list })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: uz.app.chats })).toBeVisible();
}

/** From the phone number to the list of chats. */
export async function signIn(page: Page, person: DemoPerson): Promise<void> {
  await enterPhone(page, `+${person.phone}`);
  await enterCode(page, person.code);
  if (person.password !== undefined) await enterPassword(page, person.password);
  await seesChats(page);
}
