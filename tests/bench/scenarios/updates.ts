import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { noteTasks, pressKeys, takeNotes } from '../page-tasks.ts';
import { type Line, median, type Scenario } from '../scenario.ts';
import { signIn } from '../sign-in.ts';
import { startTelegram } from '../telegram.ts';
import { correspondents, write } from '../traffic.ts';

const PER_SECOND = 1000;

/** A thousand updates a second while somebody types in another chat. */
export const updates: Scenario = {
  name: 'updates',
  async run(bench) {
    const forMs = bench.options.isQuick ? 3000 : 10_000;
    const telegram = await startTelegram(bench.outside);
    const browser = await bench.browser();
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.goto(bench.url);
      await signIn(page);
      const [quiet, ...busy] = correspondents(telegram.world, 11);
      quiet?.send('the chat that is open');
      await page.locator('[role="option"]', { hasText: 'the chat that is open' }).click();
      await page.getByRole('textbox', { name: uz.timeline.message, exact: true }).click();
      await noteTasks(page);
      await pressKeys(page, 40, 60);
      const alone = await takeNotes(page);
      const before = await steadyUnread(page);
      const [sent] = await Promise.all([write(busy, PER_SECOND, forMs), pressKeys(page, forMs / 100, 60)]);
      const end = performance.now();
      const arrivedAll = (await arrived(page, before + sent)) - before;
      const drained = performance.now() - end;
      const during = await takeNotes(page);
      return lines({ sent, arrivedAll, drained, alone: alone.inputs, during });
    } finally {
      await browser.close();
      await telegram.close();
    }
  },
};

interface Outcome {
  readonly sent: number;
  readonly arrivedAll: number;
  readonly drained: number;
  readonly alone: readonly number[];
  readonly during: { readonly tasks: readonly number[]; readonly inputs: readonly number[] };
}

function lines({ sent, arrivedAll, drained, alone, during }: Outcome): Line[] {
  const rounds = sent;
  const worst = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
  const atMost = (bound: number) => ({ of: 'value' as const, atMost: bound });
  return [
    {
      id: 'updates.lost',
      what: `${sent.toLocaleString('en')} messages, 1,000 a second: not applied`,
      unit: '',
      value: sent - arrivedAll,
      rounds,
      target: atMost(0),
    },
    {
      id: 'updates.drained',
      what: 'the last applied after the last was sent',
      unit: 'ms',
      value: drained,
      rounds,
      target: atMost(1000),
    },
    {
      id: 'updates.task',
      what: 'longest task of the page meanwhile',
      unit: 'ms',
      value: Math.max(0, ...during.tasks),
      rounds,
      target: atMost(50),
    },
    {
      id: 'updates.typing',
      what: 'a key press meanwhile until painted (95 of 100), against a quiet page',
      unit: 'ms',
      value: worst(during.inputs),
      floor: worst(alone),
      ratio: median(during.inputs) / median(alone),
      rounds: during.inputs.length,
      target: atMost(100),
    },
  ];
}

/** The counter in the page's title. */
const unread = async (page: Page): Promise<number> => Number(/^\((\d+)\)/.exec(await page.title())?.[1] ?? 0);

/** The counter once it has not moved for two seconds: what was there before the first update is all counted. */
async function steadyUnread(page: Page): Promise<number> {
  for (let count = await unread(page); ;) {
    await page.waitForTimeout(2000);
    const next = await unread(page);
    if (next === count) return count;
    count = next;
  }
}

/** Waits until the title counts so many, at most 30 s; answers how many it counts then. */
async function arrived(page: Page, expected: number): Promise<number> {
  const isThere = (count: number) => document.title.startsWith(`(${count})`);
  await page.waitForFunction(isThere, expected, { timeout: 30_000, polling: 20 }).catch(() => undefined);
  return unread(page);
}
