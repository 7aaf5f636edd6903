import type { Page } from '@playwright/test';
import { DeviceLine } from '../faults/browser/device-line.ts';
import { tapWorkers } from '../faults/browser/worker-tap.ts';
import { composer, hasState, message, openChat, send } from './chat-steps.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { plainBrowser } from './plain-browser.ts';
import { expect, test } from './stage.ts';

/** Milliseconds after a wake within which the worker must have begun to look whether all still stands. */
const LOOKS_WITHIN = 300;

interface Noted {
  readonly at: number;
  readonly what: string;
}

declare global {
  interface Window {
    noted: Noted[];
  }
}

/** Writes down, in the page's own time, what the worker tells of the connection and which messages it brings. */
function noteEvents(): void {
  window.noted = [];
  const note = (what: string): number => window.noted.push({ at: performance.now(), what });
  document.addEventListener('resume', () => note('resume'), { capture: true });
  const Tapped = window.Worker;
  window.Worker = class extends Tapped {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        for (const event of data.events ?? []) {
          if (event.type === 'connection') note(event.connection.state);
          if (event.type === 'messages') for (const { text } of event.messages) note(text);
        }
      });
    }
  };
}

/** Milliseconds for which the connection has been said to be online, and nothing else. */
function restsFor(): number {
  const states = ['online', 'updating', 'connecting', 'offline'];
  const last = window.noted.filter(({ what }) => states.includes(what)).at(-1);
  return last?.what === 'online' ? performance.now() - last.at : 0;
}

interface Sleeper {
  readonly page: Page;
  readonly line: DeviceLine;
  freeze(): Promise<void>;
  wake(): Promise<void>;
}

async function aSleeper(page: Page, line: DeviceLine): Promise<Sleeper> {
  const session = await page.context().newCDPSession(page);
  await signIn(page, DILNOZA);
  await openChat(page, nameOf(JOHN));
  // It falls asleep at rest: what was said before, and not heard yet, would be heard on waking.
  await expect.poll(() => page.evaluate(restsFor), { timeout: 30_000 }).toBeGreaterThan(1500);
  const other = await page.context().newPage();
  await page.bringToFront();
  const setState = (state: 'frozen' | 'active') => session.send('Page.setWebLifecycleState', { state });
  return {
    page,
    line,
    freeze: async () => {
      await page.evaluate(() => void (window.noted.length = 0));
      await other.bringToFront();
      await setState('frozen');
    },
    wake: async () => {
      await setState('active');
      await page.bringToFront();
    },
  };
}

const sleeping = test.extend<{ sleeper: Sleeper }>({
  sleeper: async ({ stage }, use) => {
    const line = await DeviceLine.open();
    const { context, close } = await plainBrowser(line.proxyBeside(stage.url));
    await context.addInitScript(tapWorkers);
    await context.addInitScript(noteEvents);
    await use(await aSleeper(await stage.seat(context), line));
    await close();
    await line.close();
  },
});

const afterWaking = async (page: Page): Promise<readonly Noted[]> => {
  const noted = await page.evaluate(() => window.noted);
  return noted.slice(noted.findIndex(({ what }) => what === 'resume'));
};

/** From the wake on: it is looked at once, and `online` is not said before the news is there. */
async function wakesHonestly(page: Page, news: string): Promise<void> {
  await expect(message(page, news)).toBeVisible();
  await expect.poll(async () => (await afterWaking(page)).some(({ what }) => what === 'online')).toBe(true);
  const noted = await afterWaking(page);
  const [resume, first] = [noted[0]!, noted.find(({ what }) => ['updating', 'connecting'].includes(what))];
  expect(first, 'says that it is not current yet').toBeDefined();
  expect(first!.at - resume.at).toBeLessThan(LOOKS_WITHIN);
  const order = noted.map(({ what }) => what);
  const lastOnline = order.lastIndexOf('online');
  expect(order.indexOf(news)).toBeGreaterThan(0);
  expect(order.indexOf('online'), order.join(' ')).toBeGreaterThan(order.indexOf(news));
  expect(lastOnline).toBeGreaterThan(order.lastIndexOf('updating'));
}

sleeping(
  'wakes on another network: the dead connection is noticed though it never closed',
  async ({ stage, sleeper }) => {
    const { page, line } = sleeper;
    await sleeper.freeze();
    line.changeNetwork();
    stage.acts(JOHN.id, DILNOZA.id).send('Sent while the lid was shut');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await sleeper.wake();
    await wakesHonestly(page, 'Sent while the lid was shut');
    await send(page, 'Written right after');
    await hasState(page, 'Written right after', 'sent');
  },
);

sleeping('wakes with its database connection lost, and reads and writes on', async ({ stage, sleeper }) => {
  const { page, line } = sleeper;
  // What iOS does to a page in the background: the connection is closed under whoever holds it.
  await page
    .workers()
    .at(-1)!
    .evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      const lost = new Set<IDBDatabase>();
      IDBDatabase.prototype.transaction = function (...args) {
        if (lost.size < 2 && !lost.has(this)) {
          lost.add(this);
          this.close();
        }
        return transaction.apply(this, args);
      };
    });
  await sleeper.freeze();
  line.changeNetwork();
  stage.acts(JOHN.id, DILNOZA.id).send('Sent while the database slept');
  await sleeper.wake();
  await wakesHonestly(page, 'Sent while the database slept');
  await send(page, 'Kept all the same');
  await page.reload();
  await hasState(page, 'Kept all the same', 'sent');
});

for (const [name, hours] of [
  ['forward', 5],
  ['back', -5],
] as const) {
  sleeping(`wakes with its clock put ${name}: sends and receives in order`, async ({ stage, sleeper }) => {
    const { page, line } = sleeper;
    // A frozen worker takes no orders: it is done just before.
    await page
      .workers()
      .at(-1)!
      .evaluate((ms) => {
        const RealDate = Date;
        const now = () => RealDate.now() + ms;
        globalThis.Date = class extends RealDate {
          constructor(...args: [] | [number]) {
            super(args.length === 0 ? now() : args[0]);
          }
          static override now = now;
        } as DateConstructor;
      }, hours * 3_600_000);
    await sleeper.freeze();
    line.changeNetwork();
    stage.acts(JOHN.id, DILNOZA.id).send('Sent in another time');
    await sleeper.wake();
    await wakesHonestly(page, 'Sent in another time');
    await send(page, 'Mine comes after');
    await hasState(page, 'Mine comes after', 'sent');
    stage.acts(JOHN.id, DILNOZA.id).send('And his after mine');
    await expect(message(page, 'And his after mine')).toBeVisible();
    await expect(composer(page)).toBeEmpty();
    expect(stage.telegram.countOf(DILNOZA.id, JOHN.id, 'Mine comes after')).toBe(1);
  });
}

sleeping('wakes on a good network: only the difference is fetched', async ({ stage, sleeper }) => {
  const { page, line } = sleeper;
  await sleeper.freeze();
  line.stall();
  stage.acts(JOHN.id, DILNOZA.id).send('Sent while it dozed');
  await sleeper.wake();
  line.resume();
  await wakesHonestly(page, 'Sent while it dozed');
});
