import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { buildApp, newestChange, textOf } from '../demo/build-app.ts';
import { createStaticServer } from '../demo/static-server.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { buildPages } from './build-pages.ts';
import { chooseOutside, type Outside } from './outside.ts';
import type { FillRequest } from './pages/requests.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.demo/bench');
const SWITCHES = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BenchOptions {
  /** Fewer rounds and smaller worlds: to see that it works, not to quote. */
  readonly isQuick: boolean;
  /** The largest steps of `growth` as well. */
  readonly isLarge: boolean;
}

/** What every scenario stands on: the production build behind a static server, browsers, filled profiles. */
export class Bench {
  readonly options: BenchOptions;
  readonly outside: Outside;
  /** The built app. */
  readonly dist: string;
  #host: Server | undefined;

  private constructor(options: BenchOptions, outside: Outside, dist: string) {
    this.options = options;
    this.outside = outside;
    this.dist = dist;
  }

  static async open(options: BenchOptions): Promise<Bench> {
    const outside = await chooseOutside(FOLDER);
    const { dist } = await buildApp(ROOT, FOLDER, {
      server: `ws://127.0.0.1:${outside.telegram}/dc{dc}/apiws`,
      publicKeyPem: outside.publicKey,
    });
    await buildPages(dist);
    const bench = new Bench(options, outside, dist);
    await bench.hostUp();
    return bench;
  }

  get url(): string {
    return `http://127.0.0.1:${this.outside.app}/`;
  }

  /** `--quick` makes do with a third. */
  rounds(count: number): number {
    return this.options.isQuick ? Math.ceil(count / 3) : count;
  }

  async hostUp(): Promise<void> {
    const host = withoutPolicy(createStaticServer(this.dist));
    this.#host = host;
    await new Promise<void>((resolve, reject) => {
      host.once('error', reject);
      host.listen(this.outside.app, '127.0.0.1', resolve);
    });
  }

  async hostDown(): Promise<void> {
    const host = this.#host;
    this.#host = undefined;
    host?.closeAllConnections();
    await new Promise((resolve) => (host ? host.close(resolve) : resolve(undefined)));
  }

  /** A browser with a profile of its own: an empty one, or the folder of a filled one. */
  async browser(profile = ''): Promise<BrowserContext> {
    const executablePath = findChromium();
    const browser = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      args: SWITCHES,
      viewport: { width: 1440, height: 900 },
      locale: 'uz-UZ',
      timezoneId: 'Asia/Tashkent',
    });
    // tsx names functions by a helper of its own, which those that are sent into a page would miss there.
    await browser.addInitScript('globalThis.__name ??= (named) => named');
    return browser;
  }

  /**
   * A profile in which somebody is signed in with such a cache; filled once and kept until its code changes. Its service workers have
   * the files of the present build.
   */
  async profile(world: Omit<FillRequest, 'name'>): Promise<string> {
    const folder = join(FOLDER, 'profiles', `${world.dialogs}-${world.messages}-${world.longest}`);
    const sources = [
      'src/worker/cache',
      'src/worker/vault',
      'src/model',
      'tests/bench/pages',
      'tests/builders',
    ];
    const newest = newestChange(sources.map((name) => join(ROOT, name)));
    const filled = JSON.stringify({ url: this.url, newest });
    if (textOf(`${folder}.json`) !== filled) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await this.#visit(folder, (page) => this.fillPage(page, { name: 'fill', ...world }));
      rmSync(`${folder}.build.json`, { force: true });
      writeFileSync(`${folder}.json`, filled);
    }
    const build = textOf(join(FOLDER, 'built.json')) ?? '';
    if (textOf(`${folder}.build.json`) !== build) {
      await this.#visit(folder, (page) => this.#settle(page));
      writeFileSync(`${folder}.build.json`, build);
    }
    return folder;
  }

  async #visit(folder: string, act: (page: Page) => Promise<unknown>): Promise<void> {
    const browser = await this.browser(folder);
    try {
      await act(browser.pages()[0] ?? (await browser.newPage()));
    } finally {
      await browser.close();
    }
  }

  /** Asks the worker of fill.html; see pages/requests.ts. */
  async fillPage<T>(page: Page, request: object): Promise<T> {
    await page.goto(`${this.url}bench/fill.html`);
    await page.waitForFunction(() => 'fill' in globalThis);
    return page.evaluate((asked) => (globalThis as unknown as Filling).fill(asked) as Promise<T>, request);
  }

  async close(): Promise<void> {
    await this.hostDown();
  }

  /** The app and the floor once each, until their service workers have all files; those of a build before would keep its files. */
  async #settle(page: Page): Promise<void> {
    await page.goto(`${this.url}bench/fill.html`);
    await page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations())
        await registration.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
    for (const place of ['bench/floor/', '']) {
      await page.goto(this.url + place);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.evaluate(() => localStorage.setItem('xabar-screen', 'main'));
    }
  }
}

/** The app's policy binds the app; the floors start workers and open sockets of their own. */
function withoutPolicy(host: Server): Server {
  host.prependListener('request', ({ url }, response: ServerResponse) => {
    if (!url?.startsWith('/bench/')) return;
    const { setHeader } = response;
    response.setHeader = (name, value) =>
      name === 'Content-Security-Policy' ? response : setHeader.call(response, name, value);
  });
  return host;
}

interface Filling {
  fill(request: object): Promise<unknown>;
}
