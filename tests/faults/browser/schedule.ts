import fc from 'fast-check';
import { ACTS, BYSTANDER_ACTS, FAULTY_METHODS, type Step } from '../simulation/schedule.ts';

/** What happens to one of a device's tabs, or to the worker behind it. */
export const TAB_ACTS = ['open', 'close', 'crash', 'reload', 'terminate', 'freeze', 'standStill'] as const;
export type TabAct = (typeof TAB_ACTS)[number];

/** Steps of the simulation that a browser can take, with faults short enough to be waited for, and what only tabs can do. */
export type BrowserStep =
  | Exclude<Step, { kind: 'kill' | 'killAfter' | 'open' }>
  | { readonly kind: 'tab'; readonly client: number; readonly act: TabAct; readonly ms: number };

export interface BrowserSchedule {
  readonly clients: number;
  /** Whether something new is written everywhere in the end. */
  readonly isNews: boolean;
  readonly steps: readonly BrowserStep[];
}

const client = fc.nat({ max: 2 });
const method = fc.nat({ max: FAULTY_METHODS.length - 1 });
const pick = fc.nat({ max: 7 });
const chat = fc.nat({ max: 4 });
const ms = (most: number) => fc.nat({ max: most });
const always = <T>(value: T) => fc.constant(value);
const step = (fields: { [name: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<BrowserStep> =>
  fc.record(fields) as unknown as fc.Arbitrary<BrowserStep>;

const act = fc.oneof(
  step({ kind: always('act'), client, chat, act: always('send'), pick }),
  step({ kind: always('act'), client, chat, act: fc.constantFrom(...ACTS), pick }),
);
const bystander = step({ kind: always('bystander'), chat, act: fc.constantFrom(...BYSTANDER_ACTS), pick });
const wait = fc.oneof(
  { weight: 3, arbitrary: step({ kind: always('wait'), ms: ms(200) }) },
  { weight: 1, arbitrary: step({ kind: always('wait'), ms: ms(1500) }) },
);
const tab = step({ kind: always('tab'), client, act: fc.constantFrom(...TAB_ACTS), ms: ms(3000) });
const lineFault = fc.oneof(
  step({ kind: always('cut'), client }),
  step({ kind: always('cutAfter'), client, bytes: ms(3000) }),
  step({ kind: always('stall'), client, ms: ms(4000) }),
  step({ kind: always('offline'), client, ms: ms(4000) }),
  step({ kind: always('latency'), client, ms: ms(800) }),
  step({ kind: always('split'), bytes: fc.integer({ min: 1, max: 200 }) }),
  step({ kind: always('refuse'), ms: ms(2000) }),
);
const serverFault = fc.oneof(
  step({
    kind: always('updates'),
    how: fc.constantFrom('double', 'reorder'),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  step({ kind: always('salts'), how: fc.constantFrom('invalidate', 'refuse') }),
  step({ kind: always('flood'), method, seconds: fc.integer({ min: 1, max: 3 }) }),
  step({ kind: always('fail'), method, times: fc.integer({ min: 1, max: 2 }), afterwards: fc.boolean() }),
  step({ kind: always('swallow'), method }),
  step({ kind: always('forgetSessions') }),
  step({ kind: always('skew'), seconds: fc.integer({ min: -86_400, max: 86_400 }) }),
);

const anyStep = fc.oneof(
  { weight: 10, arbitrary: act },
  { weight: 5, arbitrary: bystander },
  { weight: 6, arbitrary: wait },
  { weight: 4, arbitrary: tab },
  { weight: 3, arbitrary: lineFault },
  { weight: 2, arbitrary: serverFault },
);

/** Two or three devices, up to so many steps. */
export const aBrowserSchedule = (length: number): fc.Arbitrary<BrowserSchedule> =>
  fc.record({
    clients: fc.integer({ min: 2, max: 3 }),
    isNews: fc.boolean(),
    steps: fc.array(anyStep, { minLength: 12, maxLength: length, size: 'max' }),
  });
