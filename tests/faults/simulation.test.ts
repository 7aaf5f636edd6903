import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSchedule } from './simulation/run-schedule.ts';
import { aSchedule } from './simulation/schedule.ts';
import { loadMethods } from './simulation/simulated-telegram.ts';
import { installStage } from './simulation/stage.ts';

const runs = Number(process.env.SIMULATION_RUNS ?? 30);
const seed = Number(process.env.SIMULATION_SEED ?? 1);
/** Steps of a schedule at most. */
const LENGTH = Number(process.env.SIMULATION_LENGTH ?? 40);

describe('devices, a network and a server that all fail', { timeout: 0 }, () => {
  let restore: () => void;
  beforeAll(async () => {
    await loadMethods();
    restore = installStage();
  });
  afterAll(() => restore());

  it(`come to agree after ${runs} schedules of seed ${seed}`, async () => {
    const property = fc.asyncProperty(aSchedule(LENGTH), async (schedule) => {
      expect(await runSchedule(schedule)).toEqual([]);
    });
    const path = process.env.SIMULATION_PATH;
    await fc.assert(property, { numRuns: runs, seed, ...(path && { path }) });
  });
});
