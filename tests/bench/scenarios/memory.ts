import type { Page } from '@playwright/test';
import { scrollThrough } from '../frames.ts';
import { type Heap, heapOf } from '../heap.ts';
import { timeToSight } from '../painted.ts';
import type { Line, Scenario } from '../scenario.ts';
import { LIST, watched } from './start-cached.ts';

const MB = 1_000_000;
const CHATS = 50;

/** A walk through every dialog and 50 chats, and again: what stays in memory. */
export const memory: Scenario = {
  name: 'memory',
  async run(bench) {
    const { isQuick } = bench.options;
    const world = { dialogs: 10_000, messages: 50_000, longest: 0 };
    const browser = await bench.browser(await bench.profile(isQuick ? { ...world, dialogs: 1000 } : world));
    await bench.hostDown();
    try {
      const page = await watched(browser, LIST);
      await timeToSight(page, bench.url);
      const start = await heapOf(page);
      await walk(page, isQuick);
      const once = await heapOf(page);
      await walk(page, isQuick);
      const twice = await heapOf(page);
      return lines(isQuick ? 1000 : 10_000, start, once, twice);
    } finally {
      await browser.close();
      await bench.hostUp();
    }
  },
};

async function walk(page: Page, isQuick: boolean): Promise<void> {
  const scroller = '[role="listbox"][data-scroller]';
  const down = { scroller, blank: '[data-none]', step: 720, forMs: isQuick ? 3000 : 20_000 };
  await scrollThrough(page, down);
  await page.locator(scroller).evaluate((element) => (element.scrollTop = 0));
  for (let i = 0; i < CHATS; i++) {
    await page
      .locator('[role="option"]')
      .nth(i % 8)
      .evaluate((row: HTMLElement) => row.click());
    await page.locator('article').first().waitFor();
    if (i % 8 === 7) await page.locator(scroller).evaluate((element, by) => (element.scrollTop = by), i * 72);
  }
  await page.locator(scroller).evaluate((element) => (element.scrollTop = 0));
}

function lines(dialogs: number, start: Heap, once: Heap, twice: Heap): Line[] {
  const whole = ({ page, workers }: Heap) => (page + workers) / MB;
  const atMost = (bound: number) => ({ of: 'value' as const, atMost: bound });
  const walked = `${dialogs.toLocaleString('en')} dialogs and ${CHATS} chats`;
  return [
    { id: 'memory.start', what: 'page and worker, list shown', unit: 'MB', value: whole(start), rounds: 1 },
    {
      id: 'memory.walk',
      what: `page and worker after ${walked}`,
      unit: 'MB',
      value: whole(once),
      rounds: 1,
      target: atMost(60),
    },
    {
      id: 'memory.growth',
      what: 'the same walk again: growth',
      unit: '×',
      value: whole(twice) / whole(once),
      rounds: 1,
      target: atMost(1.05),
    },
    {
      id: 'memory.detached',
      what: 'detached elements held',
      unit: '',
      value: twice.detached,
      rounds: 1,
      target: atMost(0),
    },
  ];
}
