import type { Page } from '@playwright/test';
import { callWorker } from '../faults/browser/worker-tap.ts';
import { expect } from './stage.ts';

/** The page whose worker runs the engine, by the browser's own book of locks. */
export async function leaderOf(pages: readonly Page[]): Promise<Page> {
  const [first] = pages;
  if (!first) throw new Error('no tab is open');
  let leader: Page | undefined;
  await expect(async () => {
    const name = await first.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      const { clientId } = held.find((lock) => lock.name === 'xabar-engine') ?? {};
      return held.find((lock) => lock.clientId === clientId && lock.name?.startsWith('xabar-tab-'))?.name;
    });
    const names = await Promise.all(pages.map((page) => page.evaluate(() => `xabar-tab-${window.tap.name}`)));
    leader = pages[names.indexOf(name ?? '')];
    expect(leader).toBeDefined();
  }).toPass();
  return leader!;
}

/** The engine that this page talks to says that it is current. */
export async function isOnline(page: Page): Promise<void> {
  const state = async () => {
    const opened = await callWorker(page, 'session.open', {});
    return 'value' in opened ? opened.value.connection.state : opened.code;
  };
  await expect.poll(state, { intervals: [20] }).toBe('online');
}

/** Holds the worker's event loop up for so many milliseconds: nothing in it runs, as in a tab that the system froze. */
export function holdUp(page: Page, milliseconds: number): Promise<void> {
  const worker = page.workers().at(-1);
  if (!worker) throw new Error('the page has no worker');
  return worker.evaluate((ms) => {
    for (const end = Date.now() + ms; Date.now() < end;);
  }, milliseconds);
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
