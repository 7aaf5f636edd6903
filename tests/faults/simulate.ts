import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const USAGE = `npm run test:faults -- [--runs N] [--seed S] [--jobs J]

Plays N schedules of users, faults and restarts (1,000 when not said) on devices with the real worker and a local Telegram, in
virtual time. They are played in shares, each with a seed of its own, from S on. A failure prints its seed and the shortest
schedule that still fails.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    help: { type: 'boolean', default: false },
  },
});

/** Schedules that one process plays: what it has seen stays in its memory. */
const SHARE = 1000;

/** Plays so many in a process of its own, with a seed of their own. Answers whether all of them passed. */
function play(runs: number, seed: number): Promise<boolean> {
  const child = spawn('npx', ['--no-install', 'vitest', 'run', 'tests/faults/simulation.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SIMULATION_RUNS: String(runs), SIMULATION_SEED: String(seed) },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

/** Plays share after share, as whatever job is free takes the next, until all are played or one has failed. */
async function playAll(runs: number, seed: number, jobs: number): Promise<boolean> {
  const size = Math.min(SHARE, Math.ceil(runs / jobs));
  let [given, played] = [0, 0];
  let isGood = true;
  const work = async () => {
    while (isGood && given < runs) {
      const share = Math.min(size, runs - given);
      const own = seed + Math.floor(given / size);
      given += share;
      const passed = await play(share, own);
      if (passed) played += share;
      isGood &&= passed;
      console.log(`${played} of ${runs} schedules agreed${passed ? '' : `; some of seed ${own} did not`}`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return isGood;
}

if (values.help) console.log(USAGE);
else {
  const [runs, seed, jobs] = [Number(values.runs), Number(values.seed), Number(values.jobs)];
  const start = performance.now();
  const isGood = await playAll(runs, seed, jobs);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `${runs} schedules from seed ${seed} in ${seconds} s: ${isGood ? 'all agree' : 'some disagree'}`,
  );
  process.exitCode = isGood ? 0 : 1;
}
