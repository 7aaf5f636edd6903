import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const USAGE = `npm run test:faults:browser -- [--runs N] [--seed S]

Plays N schedules (30 when not said), of seeds S, S + 1 and so on, of users, faults, tabs that go and workers that end in a real
Chromium, with the built app, against a local Telegram. A failure prints its seed and its schedule.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const { status } = spawnSync(
    'npx',
    [
      '--no-install',
      'playwright',
      'test',
      '-c',
      'tests/faults/browser/playwright.config.ts',
      '--reporter=list',
    ],
    { stdio: 'inherit', env: { ...process.env, SIMULATION_RUNS: values.runs, SIMULATION_SEED: values.seed } },
  );
  console.log(
    `${values.runs} schedules from seed ${values.seed}: ${status === 0 ? 'all agree' : 'some disagree'}`,
  );
  process.exitCode = status ?? 1;
}
