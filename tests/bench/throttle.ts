import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';

const LOOP = fileURLToPath(new URL('throttle-loop.ts', import.meta.url));

/** The renderers could not be slowed as far as the scenario says: no figure is better than a wrong one. */
export class NotSlowed extends Error {}

/** Slows the main thread of the page by a factor; 1 = not at all. */
export async function throttlePage(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
}

/** Milliseconds to stand still after each two of running: how soon a process stops differs from system to system. */
const STANDS = [6, 9, 12, 16, 20, 26, 34] as const;
/** How many times slower the page must count. */
const ENOUGH = 3.2;

/**
 * Slows all renderers that exist now – pages and their workers – about four times, until the answered function is called. Rejects
 * with NotSlowed when the page does not count as slowly as that.
 */
export async function throttleRenderers(browser: Browser, page: Page): Promise<() => Promise<void>> {
  const ids = await rendererIds(browser);
  const before = await countingTime(page);
  let factor = 1;
  for (const stand of STANDS) {
    const loop = spawn(process.execPath, ['--import', 'tsx', LOOP, String(stand), ...ids.map(String)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(loop.stdout, 'data');
    factor = (await countingTime(page)) / before;
    if (factor >= ENOUGH) return () => stop(loop, ids);
    await stop(loop, ids);
  }
  throw new NotSlowed(`slowed ${factor.toFixed(1)} times only: the machine is too busy`);
}

async function stop(loop: ChildProcess, ids: readonly number[]): Promise<void> {
  loop.kill('SIGKILL');
  await once(loop, 'exit');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGCONT');
    } catch {
      // It has ended by itself.
    }
  }
}

async function rendererIds(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Milliseconds the page takes to count; what else the machine does slows it before and meanwhile. */
const countingTime = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = Array.from({ length: 80 }, () => {
      const start = performance.now();
      let x = 1;
      for (let i = 0; i < 400_000; i++) x = (x * 16807) % 2147483647;
      return performance.now() - start + (x === 0 ? 1 : 0);
    });
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  });
