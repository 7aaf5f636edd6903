import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { DeviceLine } from '../faults/browser/device-line.ts';
import { callWorker, tapWorkers } from '../faults/browser/worker-tap.ts';
import { composer, hasState, message, openChat } from './chat-steps.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, type Stage, test } from './stage.ts';
import { holdUp, isOnline, leaderOf, median } from './tabs.ts';

/** How often each way to lose the leading tab is tried, by the number of tabs. */
const ROUNDS = { 2: 3, 3: 2 } as const;
/** Milliseconds that the middle of them may take until a call is answered again. */
const LIMIT = 2000;

/** How a leading tab goes. What is not awaited in it is what the hand-over must not wait for. */
const ENDS: Readonly<Record<string, (leader: Page) => Promise<unknown>>> = {
  closes: (leader) => leader.close(),
  crashes: async (leader) => {
    const session = await leader.context().newCDPSession(leader);
    const crashed = leader.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    void leader.close();
  },
  'loses its worker': (leader) => leader.evaluate(() => window.tap.workers.at(-1)?.terminate()),
  'stands still': async (leader) => {
    void holdUp(leader, 4000).catch(() => undefined);
  },
};

async function openTabs(stage: Stage, context: BrowserContext, count: number): Promise<Page[]> {
  await context.addInitScript(tapWorkers);
  const first = await stage.seat(context);
  await signIn(first, DILNOZA);
  const tabs = [first];
  while (tabs.length < count) tabs.push(await openTab(stage, context));
  return tabs;
}

async function openTab(stage: Stage, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(stage.url);
  await callWorker(page, 'session.open', {});
  return page;
}

/** Tabs of one site like to share one process; a crash is to take one of them. */
async function ownProcesses(): Promise<BrowserContext & { end(): Promise<void> }> {
  const { launchOptions = {} } = test.info().project.use;
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--disable-features=ProcessPerSiteUpToMainFrameThreshold'],
  });
  const context = await browser.newContext({ locale: 'uz-UZ', timezoneId: 'Asia/Tashkent' });
  return Object.assign(context, { end: () => browser.close() });
}

for (const count of [2, 3] as const) {
  for (const [how, end] of Object.entries(ENDS)) {
    test(`hands over within two seconds when the leading one of ${count} tabs ${how}`, async ({ stage }) => {
      test.setTimeout(120_000);
      const context = await ownProcesses();
      const tabs = await openTabs(stage, context, count);
      const answered: number[] = [];
      const current: number[] = [];
      for (let round = 0; round < ROUNDS[count]; round++) {
        const leader = await leaderOf(tabs);
        const others = tabs.filter((tab) => tab !== leader);
        const before = await Promise.all(others.map((tab) => tab.evaluate(() => window.tap.changes)));
        await Promise.all(others.map(isOnline));
        await end(leader);
        const start = performance.now();
        const calls = others.map((tab) => callWorker(tab, 'chats.open', { folder: 'main', first: 1 }));
        for (const answer of await Promise.all(calls)) expect(answer).toHaveProperty('value');
        answered.push(performance.now() - start);
        await Promise.all(others.map(isOnline));
        current.push(performance.now() - start);
        const after = await Promise.all(others.map((tab) => tab.evaluate(() => window.tap.changes)));
        expect(after, 'every other tab heard of exactly one new engine').toEqual(before.map((n) => n + 1));
        if (leader.isClosed() || how === 'crashes')
          tabs[tabs.indexOf(leader)] = await openTab(stage, context);
        else
          expect(await callWorker(leader, 'chats.open', { folder: 'main', first: 1 })).toHaveProperty(
            'value',
          );
      }
      const figures = `answered ${median(answered).toFixed(0)} ms, online ${median(current).toFixed(0)} ms`;
      test.info().annotations.push({ type: 'medians', description: figures });
      console.log(`    ${count} tabs, ${how}: ${figures}; ${answered.map(Math.round).join(' ')}`);
      expect(median(answered)).toBeLessThan(LIMIT);
      await context.end();
    });
  }
}

test('does not take the lock from a leader that is busy for a second', async ({ stage, browser }) => {
  const tabs = await openTabs(stage, await browser.newContext(), 2);
  const leader = await leaderOf(tabs);
  const other = tabs.find((tab) => tab !== leader)!;
  for (let round = 0; round < 3; round++) {
    await holdUp(leader, 1000);
    await other.waitForTimeout(300);
  }
  expect(await leaderOf(tabs)).toBe(leader);
  expect(await other.evaluate(() => window.tap.changes)).toBe(0);
});

test('a leader that wakes up replaced sends nothing more over its connection', async ({ stage, browser }) => {
  const line = await DeviceLine.open();
  const context = await browser.newContext({ proxy: line.proxyBeside(stage.url) });
  const [, other] = await openTabs(stage, context, 2);
  const leader = await leaderOf(context.pages());
  const follower = leader === other ? context.pages()[0]! : other!;
  // Only what the frozen engine opened: it may close it, that is all.
  const mark = line.opened;
  const late: Buffer[] = [];
  line.onUpload = (tunnel, bytes) => {
    if (tunnel <= mark && isMessage(bytes)) late.push(bytes);
  };
  const frozen = holdUp(leader, 5000);
  // What it would answer at once, were it let: news, and the calls of another tab.
  stage.acts(JOHN.id, DILNOZA.id).send('While it was frozen');
  const peer = { chatId: `u${JOHN.id}` as const, content: { text: 'Asked of the frozen one', entities: [] } };
  const sent = await callWorker(follower, 'sending.sendText', peer);
  expect(sent).toHaveProperty('value');
  late.length = 0;
  stage.acts(JOHN.id, DILNOZA.id).send('And once more');
  await frozen;
  await leader.waitForTimeout(1500);
  expect(late).toEqual([]);
  await expect.poll(() => line.openTunnels).toBeLessThanOrEqual(line.opened - mark);
  expect(await callWorker(leader, 'chats.open', { folder: 'main', first: 1 })).toHaveProperty('value');
  expect(await leaderOf([leader, follower])).toBe(follower);
  expect(stage.telegram.countOf(DILNOZA.id, JOHN.id, 'Asked of the frozen one')).toBe(1);
  await context.close();
  await line.close();
});

/** A WebSocket frame with bytes in it; not the one that says goodbye. */
const isMessage = (bytes: Buffer): boolean => bytes[0] === 0x82;

test('what is sent while the leading tab goes is sent once', async ({ stage, browser }) => {
  const context = await browser.newContext({ locale: 'uz-UZ' });
  const tabs = await openTabs(stage, context, 3);
  let texts = 0;
  for (const how of ['closes', 'loses its worker', 'stands still']) {
    const leader = await leaderOf(tabs);
    const writer = tabs.find((tab) => tab !== leader)!;
    await openChat(writer, nameOf(JOHN));
    const text = `Sent in between ${++texts}`;
    await composer(writer).fill(text);
    await Promise.all([ENDS[how]!(leader), composer(writer).press('Enter')]);
    await hasState(writer, text, 'sent');
    expect(stage.telegram.countOf(DILNOZA.id, JOHN.id, text)).toBe(1);
    await expect(message(writer, text)).toHaveCount(1);
    if (leader.isClosed()) tabs.splice(tabs.indexOf(leader), 1);
  }
});

test('a page whose worker is gone gets another one and goes on', async ({ stage, browser }) => {
  const context = await browser.newContext({ locale: 'uz-UZ' });
  const [page] = await openTabs(stage, context, 1);
  await openChat(page!, nameOf(JOHN));
  await composer(page!).fill('My worker goes');
  await Promise.all([ENDS['loses its worker']!(page!), composer(page!).press('Enter')]);
  await hasState(page!, 'My worker goes', 'sent');
  expect(await page!.evaluate(() => window.tap.workers.length)).toBe(2);
  expect(stage.telegram.countOf(DILNOZA.id, JOHN.id, 'My worker goes')).toBe(1);
});
