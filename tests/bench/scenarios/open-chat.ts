import type { Page } from '@playwright/test';
import { type Line, pairs, type Scenario } from '../scenario.ts';
import { timeToSight } from '../painted.ts';
import { atFourTimes, FLOOR_LIST, ifSlowed, LIST, SMALL, watched } from './start-cached.ts';

/** A chat whose messages are on the device, offline: from the press until they are painted. */
export const openChat: Scenario = {
  name: 'chat.open',
  async run(bench) {
    const browser = await bench.browser(await bench.profile(SMALL));
    await bench.hostDown();
    try {
      const app = await watched(browser, LIST);
      const floor = await watched(browser, FLOOR_LIST);
      await timeToSight(app, bench.url);
      await timeToSight(floor, `${bench.url}bench/floor/`);
      const measure = () => {
        let row = 0;
        return pairs(
          bench.rounds(21),
          () => timeToMessages(app, '[role="option"]', (row = (row % 9) + 1)),
          () => timeToMessages(floor, '.row', row),
        );
      };
      const line = (id: string, what: string, atMost: number): Omit<Line, 'value' | 'rounds'> => ({
        id,
        what,
        unit: 'ms',
        target: { of: 'value', atMost },
      });
      const normal = await measure();
      const slowed = await ifSlowed(atFourTimes(browser, app, measure));
      return [
        { ...line('chat.open', 'a cached chat painted after the press', 50), ...normal },
        ...(slowed ? [{ ...line('chat.open4x', 'the same, all at 4×', 150), ...slowed }] : []),
      ];
    } finally {
      await browser.close();
      await bench.hostUp();
    }
  },
};

/** Presses a row and answers after how many milliseconds a frame with messages that were not there before was painted. */
export async function timeToMessages(page: Page, selector: string, row: number): Promise<number> {
  await page.bringToFront();
  return page.evaluate(
    ({ rows, index }) =>
      new Promise<number>((resolve) => {
        for (const old of document.querySelectorAll('article')) old.setAttribute('data-old', '');
        const start = performance.now();
        const look = (): void => {
          const fresh = [...document.querySelectorAll('article:not([data-old])')].filter((article) => {
            const { top, bottom } = article.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
          if (fresh.length < 4) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        document.querySelectorAll<HTMLElement>(rows)[index]?.click();
        requestAnimationFrame(look);
      }),
    { rows: selector, index: row },
  );
}
