import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { scrollThrough } from '../frames.ts';
import { heapOf } from '../heap.ts';
import { timeToSight } from '../painted.ts';
import { asSvg, asText, type Curve } from '../plot.ts';
import { type Line, median, type Scenario } from '../scenario.ts';
import { timeToMessages } from './open-chat.ts';
import { LIST, start, watched } from './start-cached.ts';

const SIZES = [100, 1000, 10_000];
const LARGEST = 100_000;
const MESSAGES_A_CHAT = 10;
const PICTURE = join(import.meta.dirname, '../../../test-results/bench-growth.svg');

type Costs = Readonly<Record<'start' | 'open' | 'frame' | 'memory', number>>;

/** What each cost becomes as the account grows; start, opening and scrolling are to stay where they are. */
export const growth: Scenario = {
  name: 'growth',
  async run(bench) {
    const sizes = bench.options.isLarge ? [...SIZES, LARGEST] : SIZES;
    const costs: Costs[] = [];
    for (const dialogs of sizes) costs.push(await costsAt(bench, dialogs));
    const curve = (name: string, unit: string, of: keyof Costs): Curve => ({
      name,
      unit,
      values: costs.map((each) => each[of]),
    });
    const curves = [
      curve('start: list painted', 'ms', 'start'),
      curve('chat opened', 'ms', 'open'),
      curve('scroll: mean frame', 'ms', 'frame'),
      curve('memory', 'MB', 'memory'),
    ];
    console.log(asText(sizes, curves));
    mkdirSync(join(PICTURE, '..'), { recursive: true });
    writeFileSync(PICTURE, asSvg(sizes, curves));
    return curves.map((each): Line => {
      const [first = NaN] = each.values;
      const last = each.values.at(-1) ?? NaN;
      const what = `${each.name}: ${sizes.at(-1)?.toLocaleString('en')} dialogs against ${sizes[0]}`;
      const isFlat = each.name !== 'memory';
      return {
        id: `growth.${each.name.split(':')[0]?.replaceAll(' ', '-')}`,
        what,
        unit: each.unit === 'MB' ? 'MB' : 'ms',
        value: last,
        floor: first,
        ratio: last / first,
        rounds: bench.rounds(9),
        ...(isFlat && { target: { of: 'ratio', atMost: 1.2 } }),
      };
    });
  },
};

async function costsAt(bench: Bench, dialogs: number): Promise<Costs> {
  const profile = await bench.profile({ dialogs, messages: dialogs * MESSAGES_A_CHAT, longest: 0 });
  const browser = await bench.browser(profile);
  try {
    const page = await watched(browser, LIST);
    const starts: number[] = [];
    for (let round = 0; round <= bench.rounds(9); round++) starts.push(await start(page, bench.url));
    await timeToSight(page, bench.url);
    const opens: number[] = [];
    for (let round = 0; round <= bench.rounds(9); round++)
      opens.push(await timeToMessages(page, '[role="option"]', (round % 8) + 1));
    const frames = await scrollThrough(page, {
      scroller: '[role="listbox"][data-scroller]',
      blank: '[data-none]',
      step: 60,
      forMs: 3000,
    });
    const heap = await heapOf(page);
    return {
      start: median(starts.slice(1)),
      open: median(opens.slice(1)),
      frame: 3000 / frames.count,
      memory: (heap.page + heap.workers) / 1_000_000,
    };
  } finally {
    await browser.close();
  }
}
