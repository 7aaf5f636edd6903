import type { Page } from '@playwright/test';

/** Milliseconds that somebody stays in a chat. */
const STAY = 1500;

/** Opens one chat after the other from the list, and reads a little back in each, until told to stop. */
export async function walk(page: Page, signal: AbortSignal): Promise<number> {
  const rows = page.getByRole('listbox').first().getByRole('option');
  let visits = 0;
  while (!signal.aborted) {
    const count = await rows.count();
    // The list never stands still under so much news: a click that waits for it would wait for ever.
    await rows.nth(visits % Math.max(1, Math.min(count, 12))).dispatchEvent('click');
    visits++;
    await page.waitForTimeout(STAY / 3);
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, -1200);
    await page.waitForTimeout(STAY / 3);
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(STAY / 3);
  }
  return visits;
}
