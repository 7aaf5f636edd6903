import type { Locator, Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { expect } from './stage.ts';

export const chatList = (page: Page): Locator => page.getByRole('listbox', { name: uz.chats.list });

/** The row of the chat of this name. */
export const chatRow = (page: Page, name: string): Locator =>
  chatList(page).getByRole('option', { name: startsWith(name) });

const startsWith = (name: string): RegExp => new RegExp(`^${name.replace(/[()[\]*+?.]/g, '\\$&')}`);

export const history = (page: Page): Locator => page.getByRole('region', { name: uz.timeline.history });

/** Messages with this text, oldest first. */
export const message = (page: Page, text: string | RegExp): Locator =>
  history(page).getByRole('article').filter({ hasText: text });

export const composer = (page: Page): Locator =>
  page.getByRole('textbox', { name: uz.timeline.message, exact: true });

/** Looks for a chat by its name and opens it. */
export async function openChat(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: uz.chats.search }).fill(name);
  const found = chatList(page).getByRole('option').first();
  await expect(found).toHaveAccessibleName(startsWith(name));
  await found.click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(history(page)).toHaveAttribute('aria-busy', 'false');
}

/** Writes a message and sends it with the Enter key. */
export async function send(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
  await expect(message(page, text).last()).toBeVisible();
}

/** The state that a message's name ends with: waiting, sent, read. */
export async function hasState(page: Page, text: string, state: 'waiting' | 'sent' | 'read'): Promise<void> {
  await expect(message(page, text).last()).toHaveAccessibleName(new RegExp(`${uz.chats[state]}$`));
}

/** Picks a verb from a message's menu. */
export async function choose(message: Locator, verb: string): Promise<void> {
  await message.click({ button: 'right' });
  await message.page().getByRole('menuitem', { name: verb, exact: true }).click();
}
