import type { Page } from '@playwright/test';
import { type Frames, scrollThrough } from '../frames.ts';
import { timeToSight } from '../painted.ts';
import type { Line, Scenario } from '../scenario.ts';
import { atFourTimes, LIST, watched } from './start-cached.ts';

const LIST_SCROLL = {
  scroller: '[role="listbox"][data-scroller]',
  blank: '[role="option"]:not(:has(time)):not([data-entry="archive"])',
  step: 60,
};
const HISTORY = '[role="region"]:has(article)';

/** Flings at 4×: a list of 10,000 dialogs, and a chat of 100,000 messages upwards. */
export const scroll: Scenario = {
  name: 'scroll',
  async run(bench) {
    const { isQuick } = bench.options;
    const longest = isQuick ? 20_000 : 100_000;
    const world = { dialogs: 10_000, messages: longest + 10_000, longest };
    const browser = await bench.browser(await bench.profile(world));
    await bench.hostDown();
    try {
      const page = await watched(browser, LIST);
      await timeToSight(page, bench.url);
      const forMs = isQuick ? 3000 : 10_000;
      const still = await atFourTimes(browser, page, () =>
        scrollThrough(page, { ...LIST_SCROLL, step: 0, forMs }),
      );
      const list = await atFourTimes(browser, page, () => scrollThrough(page, { ...LIST_SCROLL, forMs }));
      await page.locator('[role="listbox"][data-scroller]').evaluate((element) => (element.scrollTop = 0));
      await page.locator('[role="option"]').first().click();
      await page.locator('article').first().waitFor();
      const scroller = await scrollerOf(page);
      const blank = '[data-edge]:has([aria-busy="true"]), [role="status"]';
      const history = await atFourTimes(browser, page, () =>
        scrollThrough(page, { scroller, blank, step: -60, forMs }),
      );
      return [
        ...lines('list', '10,000 dialogs', list, still),
        ...lines('history', 'a long chat', history, still),
      ];
    } finally {
      await browser.close();
      await bench.hostUp();
    }
  },
};

/** The element that scrolls the messages, given a name. */
const scrollerOf = (page: Page): Promise<string> =>
  page.evaluate((region) => {
    let element = document.querySelector<HTMLElement>('article')?.parentElement;
    while (element && getComputedStyle(element).overflowY !== 'auto') element = element.parentElement;
    (element ?? document.querySelector<HTMLElement>(region))?.setAttribute('data-bench-scroller', '');
    return '[data-bench-scroller]';
  }, HISTORY);

function lines(id: string, what: string, frames: Frames, still: Frames): Line[] {
  const line = { rounds: frames.count, target: { of: 'value' as const, atMost: 0 } };
  return [
    {
      ...line,
      id: `scroll.${id}`,
      what: `${what}, all at 4×: frames over 33 ms`,
      unit: '',
      value: frames.over33,
      floor: still.over33,
    },
    {
      ...line,
      id: `scroll.${id}.longest`,
      what: `${what}: longest frame`,
      unit: 'ms',
      value: frames.longest,
      floor: still.longest,
      target: { of: 'value', atMost: 33.4 },
    },
    {
      ...line,
      id: `scroll.${id}.blank`,
      what: `${what}: longest blank row`,
      unit: 'ms',
      value: frames.longestBlank,
      target: { of: 'value', atMost: 100 },
    },
  ];
}
