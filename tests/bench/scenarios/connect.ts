import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { WebSocket } from 'ws';
import { uz } from '#i18n/messages/uz.ts';
import { pairs, type Scenario } from '../scenario.ts';
import { signIn } from '../sign-in.ts';
import { echo, slowWire } from '../slow-wire.ts';
import { startTelegram } from '../telegram.ts';

const ROUND_TRIP_MS = 100;
/** What cannot be spared: opening the WebSocket, and one question whose answer is the difference. */
const QUESTIONS = 1;

/** From the start of the worker until connected and the difference applied, over a wire with a round trip of 100 ms. */
export const connecting: Scenario = {
  name: 'connect',
  async run(bench) {
    const { outside } = bench;
    const telegram = await startTelegram({ ...outside, telegram: 0 });
    const wire = await slowWire(telegram.server.port, ROUND_TRIP_MS, outside.telegram);
    const mirror = await echo();
    const bareWire = await slowWire(mirror.port, ROUND_TRIP_MS);
    const browser = await bench.browser();
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.addInitScript(noteCurrent, uz.app.chats);
      await page.goto(bench.url);
      await signIn(page);
      const figures = await pairs(
        bench.rounds(9),
        () => untilCurrent(page, bench.url),
        () => bareRoundTrips(bareWire.port),
      );
      const what = 'worker start to difference applied, round trip 100 ms';
      return [{ id: 'connect', what, unit: 'ms', ...figures, target: { of: 'ratio', atMost: 1.5 } }];
    } finally {
      await browser.close();
      wire.close();
      bareWire.close();
      mirror.close();
      await telegram.close();
    }
  },
};

/** Runs in the page: notes when its worker was made, and when the heading said for the first time that the list is current. */
function noteCurrent(heading: string): void {
  const Native = Worker;
  const note = { workerAt: 0, currentAt: 0, wasBusy: false };
  Object.assign(globalThis, {
    note,
    Worker: class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        note.workerAt ||= performance.now();
        super(url, options);
      }
    },
  });
  const look = (): void => {
    const text = document.querySelector('h1')?.textContent;
    if (text !== undefined && text !== null && text !== heading) note.wasBusy = true;
    if (note.wasBusy && text === heading) note.currentAt ||= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function untilCurrent(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => {
    const { note } = globalThis as unknown as { note: { workerAt: number; currentAt: number } };
    return note.currentAt > 0 && note.currentAt - note.workerAt;
  });
  return (await handle.jsonValue()) as number;
}

/** Opening a WebSocket, then as many questions and answers as cannot be spared; by a client that does nothing else. */
async function bareRoundTrips(port: number): Promise<number> {
  const start = performance.now();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`, 'binary');
  await once(socket, 'open');
  for (let left = QUESTIONS; left > 0; left--) {
    socket.send('?');
    await once(socket, 'message');
  }
  const took = performance.now() - start;
  socket.terminate();
  return took;
}
