import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_SCHEDULES } from './simulation/known-schedules.ts';
import { runSchedule } from './simulation/run-schedule.ts';
import { aSchedule, type Schedule } from './simulation/schedule.ts';
import { loadMethods } from './simulation/simulated-telegram.ts';
import { installStage } from './simulation/stage.ts';

const { SIMULATION_RUNS = '30', SIMULATION_SEED = '1', SIMULATION_PATH: path } = process.env;
const runs = Number(SIMULATION_RUNS);
const seed = Number(SIMULATION_SEED);
/** Set where it matters only that something fails. */
const endOnFailure = process.env.SIMULATION_SHRINK === '0';
/** Steps of a schedule at most. */
const LENGTH = 40;
/** Milliseconds that a schedule may take on the whole; most take a tenth of it. */
const ALLOWED = 3000;

describe('devices, a network and a server that all fail', { timeout: 300_000 + runs * ALLOWED }, () => {
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
    const examples = KNOWN_SCHEDULES.map((schedule): [Schedule] => [schedule]);
    await fc.assert(property, { numRuns: runs, seed, examples, endOnFailure, ...(path && { path }) });
  });
});
