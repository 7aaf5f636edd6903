import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { CallName, CallParams, Opening } from '#contract/calls.ts';
import type { Connection } from '#model/connection.ts';
import type { Folder } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { PeerId, UserId } from '#model/peer.ts';
import type { DemoPerson } from '../../e2e/people.ts';
import { DeviceLine } from './device-line.ts';
import { READER } from './prepare.ts';
import type { Dump } from './reader.ts';
import { callWorker, tapWorkers } from './worker-tap.ts';

const READER_PAGE = 'reader.html';

/** What somebody at the device can look up; whatever is asked for with it waits no longer than a person would. */
export interface DeviceCache {
  chat(id: PeerId): Promise<unknown>;
  messageRange(chatId: PeerId): Promise<readonly Message[]>;
}

export interface DeviceOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly name: string;
  readonly person: DemoPerson;
  /** Everything that went wrong unseen is told here. */
  onFault(text: string): void;
}

/** One browser with a line of its own, in which the built app runs in any number of tabs. */
export class Device {
  readonly name: string;
  readonly userId: bigint;
  readonly selfId: UserId;
  readonly line: DeviceLine;
  readonly context: BrowserContext;
  readonly disk = { cache: this.#look() };
  readonly #options: DeviceOptions;
  readonly #tabs: Page[] = [];
  #reader: Page | undefined;

  private constructor(options: DeviceOptions, line: DeviceLine, context: BrowserContext) {
    this.#options = options;
    this.name = options.name;
    this.userId = options.person.id;
    this.selfId = `u${options.person.id}`;
    this.line = line;
    this.context = context;
  }

  /** With the person signed in, in one tab. */
  static async open(options: DeviceOptions): Promise<Device> {
    const line = await DeviceLine.open();
    const context = await options.browser.newContext({
      proxy: line.proxyBeside(options.url),
      serviceWorkers: 'block',
      locale: 'uz-UZ',
    });
    await context.addInitScript(tapWorkers);
    context.on('weberror', (error) => options.onFault(`${options.name}: ${error.error().stack ?? ''}`));
    const device = new Device(options, line, context);
    await device.openTab();
    const { phone, code, password } = options.person;
    await device.#must('auth.sendCode', { phone });
    await device.#must('auth.submitCode', { code });
    if (password !== undefined) await device.#must('auth.submitPassword', { password });
    return device;
  }

  get isAlive(): boolean {
    return this.#tabs.length > 0;
  }

  get tabs(): readonly Page[] {
    return this.#tabs;
  }

  async openTab(): Promise<void> {
    const page = await this.context.newPage();
    page.once('crash', () => void page.close());
    page.once('close', () => this.#tabs.splice(this.#tabs.indexOf(page), 1));
    this.#tabs.push(page);
    // Without a network there is no app to be seen: the tab is closed again.
    await page.goto(this.#options.url).catch(() => page.close());
  }

  /** A call of the newest tab's page; undefined when none is open. Never settles when the tab goes meanwhile. */
  async call<N extends CallName>(name: N, params: CallParams<N>): Promise<unknown> {
    const page = this.#tabs.at(-1);
    if (!page) throw new Error('no tab is open');
    const answer = await callWorker(page, name, params);
    if ('code' in answer) throw new Error(answer.code);
    return answer.value;
  }

  async #must<N extends CallName>(name: N, params: CallParams<N>): Promise<void> {
    await this.call(name, params).catch((error: unknown) => {
      throw new Error(`${this.name} could not sign in: ${name}: ${String(error)}`);
    });
  }

  /** What the newest tab's engine says of the connection; undefined when it does not answer. */
  async connection(): Promise<Connection | undefined> {
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, 3000, undefined));
    const opened = this.call('session.open', {}).catch(() => undefined);
    return ((await Promise.race([opened, silence])) as Opening | undefined)?.connection;
  }

  /** What the person sees of a chat: nothing while the page is going. */
  #look(): DeviceCache {
    return {
      chat: async (id) => {
        const rows = await this.call('chats.rows', { ids: [id] }).catch(() => []);
        return (rows as readonly { chat: unknown }[])[0]?.chat;
      },
      messageRange: async (chatId) => {
        const latest = { chatId, anchor: { at: 'latest' as const }, limit: 30 };
        const slice = await this.call('history.load', latest).catch(() => undefined);
        return (slice as { messages: readonly Message[] } | undefined)?.messages ?? [];
      },
    };
  }

  /** All that the device holds, read beside the app. */
  async dump(): Promise<Dump> {
    this.#reader ??= await this.#openReader();
    return this.#reader.evaluate(() => window.dumpDevice());
  }

  async #openReader(): Promise<Page> {
    await this.context.route(`**/${READER_PAGE}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>reader</title>' }),
    );
    const page = await this.context.newPage();
    await page.goto(`${this.#options.url}${READER_PAGE}`);
    await page.addScriptTag({ path: process.env[READER] ?? '' });
    return page;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.line.close();
  }
}

/** The same reading that a worker's cache offers, over what was read at one moment. */
export function cacheOf(dump: Dump) {
  const messages = new Map(dump.messages);
  const spans = new Map(dump.spans);
  return {
    outbox: async () => dump.outbox,
    allChats: async () => dump.chats,
    chatOrder: async (folder: Folder) => dump.order[folder],
    messageRange: async (chatId: PeerId) => messages.get(chatId) ?? [],
    spans: async (chatId: PeerId) => spans.get(chatId) ?? [],
  };
}
