import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutation, MUTATIONS } from './mutation-list.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

const root = new URL('../../', import.meta.url).pathname;
const PARTS = ['src', 'tests', 'package.json', 'vite.config.ts', 'tsconfig.json', 'index.html'];

/** The project in a folder of its own, with one bug more. */
function mutated({ file, from, to }: Mutation): string {
  const folder = mkdtempSync(join(tmpdir(), 'xabar-mutation-'));
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold this text once: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return folder;
}

/** What came out of a folder's simulation. */
function simulate(folder: string, settings: Readonly<Record<string, string>>): string {
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', '--no-color', 'tests/faults/simulation.test.ts'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, SIMULATION_SEED: values.seed, SIMULATION_SHRINK: '0', ...settings },
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0 && !FAILED.test(stdout + stderr)) throw new Error(`it did not even run:\n${stderr}`);
  return stdout + stderr;
}

const FAILED = /Property failed after (\d+) tests/;

/** How many schedules it took; undefined when none found it. */
function schedulesUntilFound(mutation: Mutation): number | undefined {
  const folder = mutated(mutation);
  try {
    const output = simulate(folder, { SIMULATION_RUNS: values.runs });
    const [, count] = FAILED.exec(output) ?? [];
    if (count === undefined) return undefined;
    const [, path = ''] = /path: "([\d:]+)"/.exec(output) ?? [];
    const sound = simulate(root, { SIMULATION_RUNS: '1', SIMULATION_PATH: path });
    if (FAILED.test(sound)) throw new Error(`the schedule ${path} fails without the bug too`);
    return Number(count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let missed = 0;
for (const mutation of MUTATIONS.filter(({ name }) => name.includes(values.only))) {
  const count = schedulesUntilFound(mutation);
  if (count === undefined) missed++;
  console.log(`${count === undefined ? 'NOT FOUND' : `found after ${count}`}: ${mutation.name}`);
}
console.log(missed === 0 ? 'every bug was found' : `${missed} were not found`);
process.exitCode = missed === 0 ? 0 : 1;
