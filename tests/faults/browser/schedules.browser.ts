import { chromium, expect, test } from '@playwright/test';
import fc from 'fast-check';
import { DILNOZA, JOHN } from '../../e2e/people.ts';
import { Play } from './play.ts';
import { aBrowserSchedule } from './schedule.ts';

const { SIMULATION_RUNS = '5', SIMULATION_SEED = '1' } = process.env;
/** Steps of a schedule at most. */
const LENGTH = 30;
/** Enough for every kind of chat. */
const DIALOGS = 14;
const first = Number(SIMULATION_SEED);
const seeds = Array.from({ length: Number(SIMULATION_RUNS) }, (_, index) => first + index);

for (const seed of seeds) {
  test(`browsers, a network and a server that all fail come to agree: seed ${seed}`, async () => {
    const [schedule] = fc.sample(aBrowserSchedule(LENGTH), { numRuns: 1, seed });
    // A crash is to take one tab, not all that share its process.
    const { launchOptions = {} } = test.info().project.use;
    const args = [...(launchOptions.args ?? []), '--disable-features=ProcessPerSiteUpToMainFrameThreshold'];
    const browser = await chromium.launch({ ...launchOptions, args });
    const play = await Play.open(browser, {
      people: schedule!.clients === 2 ? [DILNOZA, JOHN] : [DILNOZA, DILNOZA, JOHN],
      dialogs: DIALOGS,
    });
    try {
      expect(await play.run(schedule!), JSON.stringify(schedule)).toEqual([]);
    } finally {
      await play.close();
      await browser.close();
    }
  });
}
