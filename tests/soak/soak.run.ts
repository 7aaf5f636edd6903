import { expect, test } from '@playwright/test';
import { Play } from '../faults/browser/play.ts';
import { DILNOZA } from '../e2e/people.ts';
import { Gauges } from './gauges.ts';
import { News } from './news.ts';
import { walk } from './walk.ts';

const MINUTES = Number(process.env.SOAK_MINUTES ?? '30');
const UPDATES_A_SECOND = 50;
const DROP_EVERY = 20_000;
const SAMPLES = 20;
const MOST_SOCKETS = 2;
/** Growth of the heap between the middle and the last third of the run that counts as flat: a part of it, and megabytes. */
const FLAT = { part: 0.1, megabytes: 2 };

interface Sample {
  readonly minute: number;
  readonly page: number;
  readonly worker: number;
  readonly sockets: number;
  readonly socketsAtServer: number;
  readonly updates: number;
}

test(`stays well for ${MINUTES} minutes`, async ({ browser }) => {
  const play = await Play.open(browser, { people: [DILNOZA], dialogs: 60 });
  const device = play.device(0);
  const [page] = device.tabs;
  await page!.getByRole('listbox').first().getByRole('option').nth(8).waitFor();
  await page!.setViewportSize({ width: 1440, height: 900 });
  const gauges = await Gauges.open(page!, () => device.line.openTunnels);
  const { links } = play.server.faults;
  const news = new News(play.players, DILNOZA.id, UPDATES_A_SECOND);
  let mostAtServer = 0;
  let drops = 0;
  const count = setInterval(() => (mostAtServer = Math.max(mostAtServer, links.links.length)), 100);
  const drop = setInterval(() => (drops++, links.cut()), DROP_EVERY);
  const leave = new AbortController();
  const walking = walk(page!, leave.signal);
  const samples: Sample[] = [];
  const every = (MINUTES * 60_000) / SAMPLES;
  for (let at = 1; at <= SAMPLES; at++) {
    await page!.waitForTimeout(every);
    samples.push({
      minute: (at * every) / 60_000,
      ...(await gauges.heaps()),
      sockets: gauges.takeMostSockets(),
      socketsAtServer: mostAtServer,
      updates: news.pushed,
    });
    console.log(rowOf(samples.at(-1)!));
    mostAtServer = links.links.length;
  }
  leave.abort();
  const visits = await walking;
  for (const timer of [count, drop]) clearInterval(timer);
  news.stop();
  const wrong = await play.comeToRest();
  console.log(
    `${drops} drops, ${visits} chats visited, ${news.pushed} updates; wrong in the end: ${wrong.length}`,
  );
  await play.close();

  expect(wrong).toEqual([]);
  expect(Math.max(...samples.flatMap((one) => [one.sockets, one.socketsAtServer]))).toBeLessThanOrEqual(
    MOST_SOCKETS,
  );
  for (const heap of ['page', 'worker'] as const)
    expect(growth(samples.map((one) => one[heap])), heap).toBeLessThan(1);
  expect(news.pushed).toBeGreaterThan(MINUTES * 60 * UPDATES_A_SECOND * 0.95);
});

const rowOf = ({ minute, page, worker, sockets, socketsAtServer, updates }: Sample): string =>
  [
    `${minute.toFixed(1).padStart(6)} min`,
    `page ${page.toFixed(1).padStart(6)} MB`,
    `worker ${worker.toFixed(1).padStart(6)} MB`,
    `sockets ${sockets}, at the server ${socketsAtServer}`,
    `updates ${updates}`,
  ].join('   ');

/** How much the middle of the last third exceeds that of the third before, as a share of what is allowed. */
function growth(values: readonly number[]): number {
  const third = Math.floor(values.length / 3);
  const middle = median(values.slice(-2 * third, -third));
  return (median(values.slice(-third)) - middle) / (middle * FLAT.part + FLAT.megabytes);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
