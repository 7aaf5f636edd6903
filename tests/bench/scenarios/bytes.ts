import { firstVisit, sum, type Visit } from '../fetched.ts';
import type { Line, Scenario } from '../scenario.ts';

/** What is aimed at, bytes; what a build may not exceed stands in budgets.ts. */
const TARGETS: Readonly<Record<keyof Visit, number>> = { login: 60_000, qr: 200_000, worker: 90_000 };

const WHAT: Readonly<Record<keyof Visit, string>> = {
  login: 'page, scripts and styles until the login form',
  qr: 'everything until a QR code stands there',
  worker: 'the worker with its Telegram chunk',
};

/** What a new visitor's browser fetches, brotli. */
export const bytes: Scenario = {
  name: 'bytes',
  async run(bench) {
    const visit = await firstVisit(bench);
    return (['login', 'qr', 'worker'] as const).map((name): Line => ({
      id: `bytes.${name}`,
      what: WHAT[name],
      unit: 'B',
      value: sum(visit[name]),
      target: { of: 'value', atMost: TARGETS[name] },
      rounds: 1,
    }));
  },
};
