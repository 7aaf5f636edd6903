import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const USAGE = `npm run test:faults -- [--runs N] [--seed S] [--jobs J]

Plays N schedules of users, faults and restarts (1,000 when not said) on devices with the real worker and a local Telegram, in
virtual time. Each job plays its share with a seed of its own, from S on. A failure prints its seed and the shortest schedule
that still fails.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    help: { type: 'boolean', default: false },
  },
});

/** One share of the schedules, in a process of its own. Answers whether all of them passed. */
function play(runs: number, seed: number): Promise<boolean> {
  const child = spawn('npx', ['--no-install', 'vitest', 'run', 'tests/faults/simulation.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SIMULATION_RUNS: String(runs), SIMULATION_SEED: String(seed) },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

if (values.help) console.log(USAGE);
else {
  const [runs, seed, jobs] = [Number(values.runs), Number(values.seed), Number(values.jobs)];
  const start = performance.now();
  const shares = Array.from({ length: jobs }, (_, job) => Math.ceil((runs - job) / jobs)).filter(
    (n) => n > 0,
  );
  const passed = await Promise.all(shares.map((share, job) => play(share, seed + job)));
  const seconds = Math.round((performance.now() - start) / 1000);
  const isGood = passed.every(Boolean);
  console.log(
    `${runs} schedules from seed ${seed} in ${seconds} s: ${isGood ? 'all agree' : 'some disagree'}`,
  );
  process.exitCode = isGood ? 0 : 1;
}
