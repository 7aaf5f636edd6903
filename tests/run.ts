import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './e2e/find-chromium.ts';

/** What one step of the whole test came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'xabar-test-'));

/** Runs a command of the packages; its exit code is the only truth about it. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const check = (isGood: boolean): Outcome => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

function types(): Outcome {
  const outcomes = [
    check(run('svelte-check', ['--tsconfig', 'tsconfig.json', '--threshold', 'error'])),
    ...['src/worker', 'src/sw', 'tests'].map((realm) => check(run('tsc', ['-p', `${realm}/tsconfig.json`]))),
  ];
  return sum(outcomes);
}

const lint = (): Outcome => check(run('eslint', ['.', '--max-warnings', '0']));

const build = (): Outcome => check(run('vite', ['build', '--logLevel', 'warn']));

/** What a new visitor's browser fetches, by really loading the build. */
const budgets = (): Outcome => check(run('tsx', ['tests/bench/budgets.ts']));

function unit(): Outcome {
  const file = join(reports, 'unit.json');
  const isGood = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return counted(isGood, () => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  });
}

function e2e(): Outcome {
  const chromium = findChromium();
  const file = join(reports, 'e2e.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(chromium && { CHROMIUM_PATH: chromium }) };
  const isGood = run(
    'playwright',
    ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    env,
  );
  return counted(isGood, () => {
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
      stats: { expected: number; unexpected: number };
    };
    return { passed: stats.expected, failed: stats.unexpected };
  });
}

/** A runner that fails without naming a failed test (it could not even start) still counts as a failure. */
function counted(isGood: boolean, read: () => Outcome): Outcome {
  try {
    const outcome = read();
    return isGood || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, one) => total + one.passed, 0),
  failed: outcomes.reduce((total, one) => total + one.failed, 0),
});

const STEPS: Readonly<Record<string, () => Outcome>> = { types, lint, unit, build, budgets, e2e };

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(STEPS);
const total = sum(names.map((name) => STEPS[name]?.() ?? { passed: 0, failed: 1 }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
