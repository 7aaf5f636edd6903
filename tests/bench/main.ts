import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from './bench.ts';
import { isMet, type Line, type Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';
import { table } from './table.ts';

const USAGE = `npm run bench -- [options]
  --only start,codec   scenarios whose names begin so
  --quick              fewer rounds, smaller worlds: to see that it works
  --large              growth to 100,000 dialogs
  --compare OLD.json   the lines of an earlier run beside these
  --out FILE           where the figures go (test-results/bench.json)
  --list               names the scenarios`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    compare: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../../test-results/bench.json') },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** What one run leaves on the disk. */
interface Report {
  readonly date: string;
  readonly machine: string;
  readonly lines: readonly Line[];
}

async function run(): Promise<void> {
  const wanted = values.only?.split(',') ?? [''];
  const chosen = SCENARIOS.filter(({ name }) => wanted.some((prefix) => name.startsWith(prefix)));
  if (chosen.length === 0) throw new Error(`no scenario is called so; there are ${names()}`);
  const before = values.compare === undefined ? undefined : readReport(values.compare);
  const bench = await Bench.open({ isQuick: values.quick, isLarge: values.large });
  const lines: Line[] = [];
  try {
    for (const scenario of chosen) lines.push(...(await tried(scenario, bench)));
  } finally {
    await bench.close();
  }
  writeReport(lines);
  console.log(`\n${table(lines, before?.lines)}\n`);
  const missed = lines.filter((line) => isMet(line) === false);
  console.log(`${lines.length} figures, ${missed.length} of them miss their target. ${values.out}`);
}

/** A scenario that fails is said so, and the others go on. */
async function tried(scenario: Scenario, bench: Bench): Promise<readonly Line[]> {
  console.log(`… ${scenario.name}`);
  try {
    const lines = await scenario.run(bench);
    for (const line of lines) console.log(`  ${table([line]).split('\n')[1]}`);
    return lines;
  } catch (error) {
    process.exitCode = 1;
    console.log(`  failed: ${error instanceof Error ? error.stack : String(error)}`);
    return [];
  }
}

const names = (): string => SCENARIOS.map(({ name }) => name).join(', ');

const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report;

function writeReport(lines: readonly Line[]): void {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}`;
  const report: Report = { date: new Date().toISOString(), machine, lines };
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(report, undefined, 2)}\n`);
}

if (values.help) console.log(USAGE);
else if (values.list) console.log(names());
else await run();
