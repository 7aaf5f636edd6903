import type { Page } from '@playwright/test';

interface Noted {
  readonly tasks: number[];
  readonly inputs: number[];
}

/** Begins to note long tasks of the page's main thread and how long each key press waits for its frame. */
export const noteTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted: Noted = { tasks: [], inputs: [] };
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.tasks.push(duration);
    }).observe({ type: 'longtask' });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => noted.inputs.push(performance.now() - timeStamp))),
      true,
    );
  });

/** What was noted since; milliseconds. A task is noted from 50 ms on. */
export const takeNotes = (page: Page): Promise<Noted> =>
  page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: Noted };
    return { tasks: noted.tasks.splice(0), inputs: noted.inputs.splice(0) };
  });

/** Presses a key so often, with so many milliseconds between. */
export async function pressKeys(page: Page, times: number, gapMs: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('a');
    await page.waitForTimeout(gapMs);
  }
}
