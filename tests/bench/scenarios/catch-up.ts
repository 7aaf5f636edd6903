import { noteTasks, pressKeys, takeNotes } from '../page-tasks.ts';
import type { Line, Scenario } from '../scenario.ts';
import { isCurrent, signIn } from '../sign-in.ts';
import { startTelegram } from '../telegram.ts';
import { throttlePage } from '../throttle.ts';
import { correspondents } from '../traffic.ts';

/** Messages that were missed, taken in while the page is used. */
export const catchUp: Scenario = {
  name: 'catch-up',
  async run(bench) {
    const { isQuick } = bench.options;
    const missed = isQuick ? 5000 : 50_000;
    const chats = isQuick ? 50 : 500;
    const telegram = await startTelegram(bench.outside, { dialogs: chats * 3, messages: chats * 10 });
    const browser = await bench.browser();
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.goto(bench.url);
      await signIn(page);
      await page.goto('about:blank');
      const people = correspondents(telegram.world, chats);
      for (let i = 0; i < missed; i++) people[i % people.length]?.send(`missed ${i}`);
      await throttlePage(page, 4);
      const start = performance.now();
      await page.goto(bench.url);
      await page.locator('[role="option"] time').first().waitFor();
      await noteTasks(page);
      await page.getByRole('searchbox').click();
      let isDone = false;
      const current = isCurrent(page).then(() => (isDone = true));
      while (!isDone) await pressKeys(page, 5, 100);
      await current;
      const took = performance.now() - start;
      const { inputs, tasks } = await takeNotes(page);
      // The same field again, now that nothing else happens.
      await page.getByRole('searchbox').fill('');
      await pressKeys(page, 20, 100);
      const quiet = Math.max(...(await takeNotes(page)).inputs);
      const longest = Math.max(0, ...inputs);
      const what = `${missed.toLocaleString('en')} missed messages in ${people.length} chats`;
      const lines: Line[] = [
        { id: 'catch-up', what: `${what}: taken in`, unit: '/s', value: missed / (took / 1000), rounds: 1 },
        {
          id: 'catch-up.input',
          what: 'longest wait of a key press until painted, page at 4×, against the quiet page',
          unit: 'ms',
          value: longest,
          floor: quiet,
          ratio: longest / quiet,
          rounds: inputs.length,
          target: { of: 'value', atMost: 100 },
        },
        {
          id: 'catch-up.task',
          what: 'longest task of the page meanwhile',
          unit: 'ms',
          value: Math.max(0, ...tasks),
          rounds: 1,
        },
      ];
      return lines;
    } finally {
      await browser.close();
      await telegram.close();
    }
  },
};
