import { Bench } from './bench.ts';
import { firstVisit, sum, type Visit } from './fetched.ts';

/**
 * Brotli bytes that a build may not exceed: a file's size is no noise. The aims stand in scenarios/bytes.ts; where they are not
 * reached, this is what there is and a little more. Lower it when something became smaller.
 */
const BUDGETS: Readonly<Record<keyof Visit, number>> = { login: 60_000, qr: 175_000, worker: 107_000 };

/** Loads the build as a new visitor does and fails, naming the files, when it fetched more than is allowed. */
async function check(): Promise<boolean> {
  const bench = await Bench.open({ isQuick: false, isLarge: false });
  try {
    const visit = await firstVisit(bench);
    const over = (['login', 'qr', 'worker'] as const).filter((name) => sum(visit[name]) > BUDGETS[name]);
    for (const name of ['login', 'qr', 'worker'] as const) {
      console.log(`${name.padEnd(6)}  ${sum(visit[name])} B of ${BUDGETS[name]} B`);
      if (over.includes(name)) for (const { path, bytes } of visit[name]) console.log(`  ${bytes}  ${path}`);
    }
    return over.length === 0;
  } finally {
    await bench.close();
  }
}

process.exitCode = (await check()) ? 0 : 1;
