import type { BrowserContext, Page } from '@playwright/test';
import { timeToSight, watchFor } from '../painted.ts';
import { type Line, pairs, type Scenario } from '../scenario.ts';
import { NotSlowed, throttleRenderers } from '../throttle.ts';

export const SMALL = { dialogs: 1000, messages: 50_000, longest: 0 };
/** Rows that are seen in a window of 900 px whatever stands above the list: they are all painted in one frame. */
export const ROWS = 6;

/** The page of a signed-in user. */
export const LIST = { selector: '[role="option"] time', count: ROWS };
export const FLOOR_LIST = { selector: '.row', count: ROWS };

/** A returning user, offline: until the first screen of the list is painted, against a hand-written page over the same rows. */
export const startCached: Scenario = {
  name: 'start.cached',
  async run(bench) {
    const browser = await bench.browser(await bench.profile(SMALL));
    await bench.hostDown();
    try {
      const target = { of: 'ratio' as const, atMost: 1.5 };
      const app = await watched(browser, LIST);
      const floor = await watched(browser, FLOOR_LIST);
      const measure = () =>
        pairs(
          bench.rounds(15),
          () => start(app, bench.url),
          () => start(floor, `${bench.url}bench/floor/`),
        );
      const what = 'offline, 1,000 dialogs: first screen of the list painted';
      const normal: Line = { id: 'start.cached', what, unit: 'ms', ...(await measure()), target };
      const slowed = await ifSlowed(atFourTimes(browser, app, measure));
      if (!slowed) return [normal];
      return [normal, { ...normal, id: 'start.cached4x', what: `${what}, all at 4×`, ...slowed }];
    } finally {
      await browser.close();
      await bench.hostUp();
    }
  },
};

export async function watched(browser: BrowserContext, sight: typeof LIST): Promise<Page> {
  const page = await browser.newPage();
  await watchFor(page, sight);
  return page;
}

/** From an empty page, so that the engine of the page before is gone. */
export async function start(page: Page, url: string): Promise<number> {
  const time = await timeToSight(page, url);
  await page.goto('about:blank');
  return time;
}

/** Runs the measurement with all renderers slowed, and refuses to answer when they were not. */
export async function atFourTimes<T>(
  browser: BrowserContext,
  page: Page,
  measure: () => Promise<T>,
): Promise<T> {
  const owner = browser.browser();
  if (!owner) throw new Error('this browser cannot be asked for its processes');
  const release = await throttleRenderers(owner, page);
  try {
    return await measure();
  } finally {
    await release();
  }
}

/** Undefined, with a word why, when the renderers could not be slowed: what was measured before stays. */
export const ifSlowed = <T>(measured: Promise<T>): Promise<T | undefined> =>
  measured.catch((error: unknown) => {
    if (!(error instanceof NotSlowed)) throw error;
    console.log(`  not at 4×: ${error.message}`);
    return undefined;
  });
