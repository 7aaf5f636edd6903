import type { Locator, Page } from '@playwright/test';
import type { Messages } from '#i18n/messages/uz.ts';
import { isPrivate, pairOf } from '../telegram-server/world/peers.ts';
import type { World } from '../telegram-server/world/world.ts';
import { goTo } from './in-every-language.ts';
import { expect } from './stage.ts';

/** Addresses of the private chats of somebody with ordinary people, newest first. */
export function privateChats(world: World, who: bigint): readonly string[] {
  const others = world.dialogs.ordered(who, undefined).flatMap((key) => {
    if (!isPrivate(key)) return [];
    const other = pairOf(key).find((id) => id !== who);
    const user = other === undefined ? undefined : world.users.get(other);
    return user && !user.bot && !user.deleted && user.id !== 777000n ? [`#/main/u${user.id}`] : [];
  });
  return others;
}

export const articles = (page: Page): Locator => page.locator('article');

/** Opens a chat by its address; its messages are there. */
export async function enterChat(page: Page, hash: string, words: Messages): Promise<void> {
  await goTo(page, hash);
  const history = page.getByRole('region', { name: words.timeline.history });
  await expect(history).toHaveAttribute('aria-busy', 'false');
}

/** The composer's text goes as a message; nothing is waited for. */
export async function write(page: Page, text: string, words: Messages): Promise<void> {
  const field = page.getByRole('textbox', { name: words.timeline.message, exact: true });
  await field.fill(text);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

/** Many texts go one after the other, written inside the page: a hand's way of writing one is `write`. */
export async function writeAll(page: Page, texts: readonly string[], words: Messages): Promise<void> {
  const field = page.getByRole('textbox', { name: words.timeline.message, exact: true });
  await field.evaluate(async (element, texts) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('not a field to write in');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const text of texts) {
      element.value = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await frame();
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      while (element.value !== '') await frame();
    }
  }, texts);
}

/** A file's name that bears a number. */
export const fileName = (number: number): string => `No.${number}.txt`;

/** Small files go, each with its name for its content; nothing is waited for. */
export async function attach(page: Page, names: readonly string[], words: Messages): Promise<void> {
  const files = names.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('dialog').getByRole('button', { name: words.timeline.send, exact: true }).click();
}

/** What stands under the unsent messages of the open chat, by the number in their text or name. */
export async function troubles(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await articles(page).evaluateAll((all) =>
    all.map((article) => [
      /No\.(\d+)/.exec(article.textContent ?? '')?.[1] ?? '',
      article.querySelector('[role=status] > span')?.textContent?.trim() ?? '',
    ]),
  );
  return new Map(rows.filter(([number, text]) => number && text) as [string, string][]);
}
