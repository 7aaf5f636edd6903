import { pairs, type Scenario } from '../scenario.ts';
import { LIST, SMALL, start, watched } from './start-cached.ts';

/** The same start with a cache ten and twenty times as large: it must not be felt. */
export const startLarge: Scenario = {
  name: 'start.large',
  async run(bench) {
    const messages = bench.options.isQuick ? 100_000 : 1_000_000;
    const folders = [
      await bench.profile({ dialogs: 10_000, messages, longest: 0 }),
      await bench.profile(SMALL),
    ];
    const [large, small] = await Promise.all(folders.map((folder) => bench.browser(folder)));
    if (!large || !small) throw new Error('two browsers are needed');
    await bench.hostDown();
    try {
      const [pageOfLarge, pageOfSmall] = [await watched(large, LIST), await watched(small, LIST)];
      const figures = await pairs(
        bench.rounds(15),
        () => start(pageOfLarge, bench.url),
        () => start(pageOfSmall, bench.url),
      );
      const what = `10,000 dialogs, ${messages.toLocaleString('en')} messages, against 1,000 dialogs`;
      return [{ id: 'start.large', what, unit: 'ms', ...figures, target: { of: 'ratio', atMost: 1.1 } }];
    } finally {
      await Promise.all([large.close(), small.close()]);
      await bench.hostUp();
    }
  },
};
