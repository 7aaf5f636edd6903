import type { Page } from '@playwright/test';
import type { Device } from './device.ts';
import type { BrowserStep } from './schedule.ts';
import { takeStep } from '../simulation/take-step.ts';
import type { Play } from './play.ts';

type Of<K extends BrowserStep['kind']> = Extract<BrowserStep, { kind: K }>;

/** Does what a step says; whatever takes longer goes on by itself. */
export async function takeBrowserStep(play: Play, step: BrowserStep): Promise<void> {
  switch (step.kind) {
    case 'wait':
      return play.pause(step.ms);
    case 'tab':
      return tabStep(play, step);
    case 'cut':
    case 'cutAfter':
    case 'stall':
    case 'offline':
    case 'latency':
      return lineStep(play, step);
    case 'skew':
      play.server.faults.clock.skew(step.seconds * 1000);
      return;
    case 'refuse':
      play.server.faults.links.refuse();
      play.later(step.ms, async () => play.server.faults.links.accept());
      return;
    default:
      takeStep(play.players, step);
  }
}

async function tabStep(play: Play, { client, act, ms }: Of<'tab'>): Promise<void> {
  const device = play.device(client);
  const page = device.tabs[ms % Math.max(1, device.tabs.length)];
  if (act === 'open' || !page) {
    if (device.tabs.length < 3) await device.openTab();
  } else if (act === 'close') await page.close();
  else if (act === 'reload') await page.reload().catch(() => page.close());
  else if (act === 'crash') await crash(page);
  else if (act === 'terminate') await page.evaluate(() => window.tap.workers.at(-1)?.terminate());
  else if (act === 'freeze') await freeze(play, page, ms);
  else {
    const hold = (milliseconds: number): void => {
      for (const end = Date.now() + milliseconds; Date.now() < end;);
    };
    page
      .workers()
      .at(-1)
      ?.evaluate(hold, ms)
      .catch(() => undefined);
  }
}

/** The tab's process ends at once, and with it whatever else lives in it. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = new Promise((resolve) => page.once('close', resolve));
  session.send('Page.crash').catch(() => undefined);
  await gone;
}

async function freeze(play: Play, page: Page, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  play.later(ms, async () => {
    if (page.isClosed()) return;
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
  });
}

async function lineStep(
  play: Play,
  step: Of<'cut' | 'cutAfter' | 'stall' | 'offline' | 'latency'>,
): Promise<void> {
  const device = play.device(step.client);
  const { line } = device;
  if (step.kind === 'cut') line.cut();
  else if (step.kind === 'cutAfter') line.cutAfter(step.bytes);
  else if (step.kind === 'latency') line.latency = step.ms;
  else if (step.kind === 'stall') {
    line.stall();
    play.later(step.ms, async () => line.resume());
  } else await goOffline(play, device, step.ms);
}

/** The browser knows that it has no network, and when it has one again. */
async function goOffline(play: Play, { context, line }: Device, ms: number): Promise<void> {
  await context.setOffline(true);
  line.stall();
  play.later(ms, async () => {
    line.cut();
    line.resume();
    await context.setOffline(false);
  });
}
