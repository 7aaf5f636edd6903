import { pairs, type Scenario } from '../scenario.ts';
import { throttlePage } from '../throttle.ts';
import { timeToSight, watchFor } from '../painted.ts';

/** The first visit, nothing cached: until the login form is painted. */
export const startCold: Scenario = {
  name: 'start.cold',
  async run(bench) {
    const cold = async (path: string, selector: string, factor: number): Promise<number> => {
      const browser = await bench.browser();
      try {
        const page = browser.pages()[0] ?? (await browser.newPage());
        await throttlePage(page, factor);
        await watchFor(page, { selector, count: 1 });
        return await timeToSight(page, bench.url + path);
      } finally {
        await browser.close();
      }
    };
    const target = { of: 'ratio' as const, atMost: 1.3 };
    const lines = [];
    for (const factor of [1, 4]) {
      const figures = await pairs(
        bench.rounds(9),
        () => cold('', 'form input[type="tel"]', factor),
        () => cold('bench/empty/', 'form input', factor),
      );
      const id = factor === 1 ? 'start.cold' : 'start.cold4x';
      const what = `first visit: login form painted, page at ${factor}×`;
      lines.push({ id, what, unit: 'ms' as const, ...figures, target });
    }
    return lines;
  },
};
