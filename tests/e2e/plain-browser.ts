import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

export interface PlainBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * A Chromium that nothing is put on for the test's sake: a tab behind another is hidden, and a hidden one can be frozen. In
 * Playwright's own browsers every page always believes itself in front.
 */
export async function plainBrowser(proxy: { server: string; bypass: string }): Promise<PlainBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'xabar-plain-'));
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1440,900',
    '--lang=uz',
    '--accept-lang=uz-UZ',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    `--proxy-server=${proxy.server}`,
    `--proxy-bypass-list=${proxy.bypass.replaceAll(',', ';')}`,
    'about:blank',
  ];
  const child = spawn(findChromium() ?? chromium.executablePath(), args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await portOf(folder);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  return {
    context,
    async close() {
      await browser.close();
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The browser writes down where its debugger listens as soon as it does. */
async function portOf(folder: string): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const text = await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not start');
}
