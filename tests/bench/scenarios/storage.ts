import type { StorageAnswer } from '../pages/requests.ts';
import { type Line, median, type Scenario } from '../scenario.ts';

/** What sealing costs on the disk and in time. */
export const storage: Scenario = {
  name: 'storage',
  async run(bench) {
    const browser = await bench.browser();
    try {
      const page = await browser.newPage();
      const messages = 10_000;
      const answer = await bench.fillPage<StorageAnswer>(page, { name: 'storage', messages });
      const { plainBytes, sealedBytes, commits, floors } = answer;
      const ratios = commits.map((time, i) => time / (floors[i] ?? NaN));
      const size: Line = {
        id: 'storage.size',
        what: `${messages.toLocaleString('en')} messages: sealed rows against plain JSON`,
        unit: 'B',
        value: sealedBytes,
        floor: plainBytes,
        ratio: sealedBytes / plainBytes,
        target: { of: 'ratio', atMost: 1.4 },
        rounds: 1,
      };
      const write: Line = {
        id: 'storage.write',
        what: `${messages.toLocaleString('en')} messages written, against one bulkPut of the sealed rows`,
        unit: 'ms',
        value: median(commits),
        floor: median(floors),
        ratio: median(ratios),
        target: { of: 'ratio', atMost: 1.5 },
        rounds: commits.length,
      };
      return [size, write];
    } finally {
      await browser.close();
    }
  },
};
