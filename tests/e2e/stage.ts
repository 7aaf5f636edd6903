import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { createStaticServer } from '../demo/static-server.ts';
import { Acts } from '../telegram-server/people/acts.ts';
import { privateKey } from '../telegram-server/world/peers.ts';
import { type Builds, outside } from './builds.ts';
import { LocalTelegram } from './local-telegram.ts';
import { FaultWatch } from './fault-watch.ts';

export { expect } from '@playwright/test';

export interface StageOptions {
  /** Which build is served. */
  build: keyof Builds;
}

/** One local Telegram, the app before it, and the people who sit at its screens. */
export class Stage {
  readonly telegram: LocalTelegram;
  readonly watch = new FaultWatch();
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  #app: Server;
  url = '';

  private constructor(browser: Browser, telegram: LocalTelegram, build: keyof Builds) {
    this.#browser = browser;
    this.telegram = telegram;
    this.#app = createStaticServer(outside().builds[build]);
  }

  static async open(browser: Browser, build: keyof Builds): Promise<Stage> {
    const stage = new Stage(browser, await LocalTelegram.open(), build);
    await stage.#listen(0);
    return stage;
  }

  /** Somebody with a browser of their own, before the open app. */
  async person(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext(options);
    return this.seat(context);
  }

  /** Watches a browser that was opened elsewhere; its first page opens the app. */
  async seat(context: BrowserContext): Promise<Page> {
    this.#contexts.push(context);
    await this.watch.context(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(this.url);
    return page;
  }

  /** What somebody of the world does in the chat with somebody else. */
  acts(who: bigint, other: bigint): Acts {
    return new Acts(this.telegram.world, who, privateKey(who, other));
  }

  /** The host of the static files serves another build from now on, at the same address. */
  async serve(build: keyof Builds): Promise<void> {
    const { port } = this.#app.address() as AddressInfo;
    await this.hostDown();
    this.#app = createStaticServer(outside().builds[build]);
    await this.#listen(port);
  }

  /** The host of the static files cannot be reached. */
  async hostDown(): Promise<void> {
    this.#app.closeAllConnections();
    await new Promise((done) => this.#app.close(done));
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    if (this.#app.listening) await this.hostDown();
    await this.telegram.close();
  }

  async #listen(port: number): Promise<void> {
    await new Promise<void>((done) => this.#app.listen(port, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#app.address() as AddressInfo).port}/`;
  }
}

/** Every journey has a stage of its own. Errors in the console, broken policies and requests to strangers fail it at its end. */
export const test = base.extend<StageOptions & { stage: Stage }>({
  build: ['app', { option: true }],
  stage: async ({ browser, build }, use) => {
    const stage = await Stage.open(browser, build);
    await use(stage);
    await stage.close();
    base.expect(stage.watch.faults, 'what went wrong unseen').toEqual([]);
  },
});
