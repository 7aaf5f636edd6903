import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import type { Bench } from './bench.ts';
import { startTelegram } from './telegram.ts';

/** A file of the app that the browser fetched. */
export interface Fetched {
  readonly path: string;
  /** At brotli's best, as a careful host sends it. */
  readonly bytes: number;
}

export interface Visit {
  /** Page, scripts and styles until the login form stands still. */
  readonly login: readonly Fetched[];
  /** All of it with the worker, until a QR code stands there. */
  readonly qr: readonly Fetched[];
  /** The scripts of the worker among them. */
  readonly worker: readonly Fetched[];
}

const CODE = /\.(html|js|css|woff2|wasm)$/;

/** What a new visitor's browser fetches, found by really loading the page before a local Telegram. */
export async function firstVisit(bench: Bench): Promise<Visit> {
  const telegram = await startTelegram(bench.outside);
  const browser = await bench.browser();
  try {
    const { atForm, atQr, byWorker } = await visit(bench, browser);
    const sized = (paths: Iterable<string>) =>
      [...paths]
        .filter((path) => CODE.test(path))
        .map((path) => ({ path, bytes: brotli(join(bench.dist, path)) }));
    return {
      login: sized([...atForm].filter((path) => !byWorker.has(path))),
      qr: sized(atQr),
      worker: sized(byWorker),
    };
  } finally {
    await browser.close();
    await telegram.close();
  }
}

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Paths below dist. */
async function visit(bench: Bench, browser: BrowserContext) {
  const fetched = new Set<string>();
  browser.on('request', (request) => {
    // What the service worker keeps for later is asked for by nobody yet.
    if (request.serviceWorker() === null) fetched.add(pathOf(request.url()) || 'index.html');
  });
  const page = await browser.newPage();
  const own = new Set<string>();
  page.on('worker', (worker) => own.add(pathOf(worker.url())));
  await page.goto(bench.url);
  await page.locator('form input[type="tel"]').waitFor();
  await page.waitForLoadState('networkidle');
  const atForm = new Set(fetched);
  await page.locator('form button[type="button"]').first().click();
  await page.locator('form svg[role="img"]').waitFor();
  return { atForm, atQr: fetched, byWorker: withNamed(bench.dist, own, fetched) };
}

const pathOf = (url: string): string => new URL(url).pathname.slice(1);

/** The worker's scripts, and those of the fetched that they name: the build gives a worker chunks of its own. */
function withNamed(
  dist: string,
  own: ReadonlySet<string>,
  fetched: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set(own);
  for (const path of found) {
    const text = readFileSync(join(dist, path), 'utf8');
    for (const other of fetched) if (text.includes(basename(other))) found.add(other);
  }
  return found;
}

export const sum = (files: readonly Fetched[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);
