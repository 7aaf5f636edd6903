import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';

const LOOP = fileURLToPath(new URL('throttle-loop.ts', import.meta.url));

/** Slows the main thread of the page by a factor; 1 = not at all. */
export async function throttlePage(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
}

/** Slows all renderers that exist now – pages and their workers – about four times, until the answered function is called. */
export async function throttleRenderers(browser: Browser): Promise<() => Promise<void>> {
  const ids = await rendererIds(browser);
  const loop = spawn(process.execPath, ['--import', 'tsx', LOOP, ...ids.map(String)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(loop.stdout, 'data');
  return () => stop(loop, ids);
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

/** How much slower the page counts than it did at `before` ms: the proof that a slow-down is one. */
export const countingTime = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      let x = 1;
      for (let i = 0; i < 8_000_000; i++) x = (x * 16807) % 2147483647;
      return performance.now() - start + (x === 0 ? 1 : 0);
    });
    return times.sort((a, b) => a - b)[2] ?? NaN;
  });
