import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import { FakeClock, settled } from '#tests/fakes/fake-clock.ts';
import { MemoryCache } from '#tests/fakes/memory-cache.ts';
import { createOutbox } from './create-outbox.ts';
import type { Outbox } from './outbox.ts';

/** What happens to one request: it fails on its way there, on its way back, or not at all. */
type Fate = 'arrives' | 'neverArrives' | 'answerLost' | 'floodWait' | 'slowMode' | 'serverError' | 'hangs';
const fates: readonly Fate[] = [
  'arrives',
  'neverArrives',
  'answerLost',
  'floodWait',
  'slowMode',
  'serverError',
  'hangs',
];

type Step =
  | { readonly do: 'add'; readonly chat: number }
  | { readonly do: 'restart' | 'resume' | 'offline' | 'online' }
  | { readonly do: 'pass'; readonly ms: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('add' as const), chat: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('restart', 'resume', 'offline', 'online') }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 70_000 }) }),
  },
);

/** A server that takes a random_id once, and a network with fates of its own. */
class World {
  readonly cache = new MemoryCache();
  readonly clock = new FakeClock();
  readonly taken: { lane: string; randomId: string }[] = [];
  readonly written: { lane: string; randomId: string }[] = [];
  readonly fates: Fate[];
  isOnline = true;
  outbox = this.open();
  mostAtOnce = 0;
  #flying = 0;
  #lanes = new Set<string>();
  overlapped = false;

  constructor(fates_: readonly Fate[]) {
    this.fates = [...fates_];
  }

  open(): Outbox {
    return createOutbox({
      store: this.cache,
      clock: this.clock,
      isOnline: () => this.isOnline,
      deliver: (action, _, signal) => this.request(action, signal),
      onChange: () => undefined,
      onGone: () => undefined,
    });
  }

  async request(action: OutboxAction, signal: AbortSignal): Promise<void> {
    const { chatId } = action;
    this.overlapped ||= this.#lanes.has(chatId);
    this.#lanes.add(chatId);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#flying);
    try {
      await this.travel(action, signal);
    } finally {
      this.#flying--;
      this.#lanes.delete(chatId);
    }
  }

  async travel(action: OutboxAction, signal: AbortSignal): Promise<void> {
    const fate = this.isOnline ? (this.fates.shift() ?? 'arrives') : 'neverArrives';
    if (fate === 'hangs') await aborted(signal, this.clock);
    if (fate === 'floodWait') throw new CallError('FLOOD_WAIT', { seconds: 7 });
    if (fate === 'slowMode') throw new CallError('SLOWMODE_WAIT', { seconds: 20 });
    if (fate === 'serverError') throw new CallError('RPC_CALL_FAIL');
    if (fate === 'neverArrives') throw new CallError('OFFLINE');
    this.take(action);
    if (fate === 'answerLost') throw new CallError('TIMEOUT');
  }

  take(action: OutboxAction): void {
    if (action.kind !== 'sendText') throw new Error('only texts here');
    if (this.taken.some(({ randomId }) => randomId === action.randomId))
      throw new CallError('RANDOM_ID_DUPLICATE');
    this.taken.push({ lane: action.chatId, randomId: action.randomId });
  }

  async add(chat: number): Promise<OutboxRow> {
    const randomId = String(this.written.length + 1);
    const lane = `u${chat}` as const;
    this.written.push({ lane, randomId });
    const row = await this.cache.addOutbox({
      kind: 'sendText',
      chatId: lane,
      randomId,
      date: 0,
      text: '',
      entities: [],
      isSilent: false,
    });
    this.outbox.add(row);
    return row;
  }

  async step(step: Step): Promise<void> {
    if (step.do === 'add') await this.add(step.chat);
    else if (step.do === 'pass') await this.clock.advance(step.ms);
    else if (step.do === 'restart') {
      this.outbox.stop();
      await settled();
      this.outbox = this.open();
      this.outbox.resume();
    } else {
      if (step.do !== 'resume') this.isOnline = step.do === 'online';
      this.outbox.resume();
    }
    await settled();
  }

  ofLane(list: readonly { lane: string; randomId: string }[], lane: string): string[] {
    return list.filter((each) => each.lane === lane).map(({ randomId }) => randomId);
  }
}

/** Nothing comes back until the request is given up, by its caller or after half a minute. */
async function aborted(signal: AbortSignal, clock: FakeClock): Promise<never> {
  const code = await new Promise<string>((resolve) => {
    signal.addEventListener('abort', () => resolve('ABORTED'), { once: true });
    clock.setTimeout(() => resolve('TIMEOUT'), 30_000);
  });
  throw new CallError(code);
}

describe('whatever the network does', () => {
  it('every message arrives once, in the order of its chat, and nothing is left', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { maxLength: 40 }),
        fc.array(fc.constantFrom(...fates), { maxLength: 40 }),
        async (steps, fateList) => {
          const world = new World(fateList);
          for (const step of steps) await world.step(step);
          world.isOnline = true;
          world.outbox.resume();
          await world.clock.advance(3_600_000);
          for (const lane of new Set(world.written.map((each) => each.lane)))
            expect(world.ofLane(world.taken, lane)).toEqual(world.ofLane(world.written, lane));
          expect(world.taken).toHaveLength(world.written.length);
          expect(await world.cache.outbox()).toEqual([]);
          expect(world.mostAtOnce).toBeLessThanOrEqual(4);
          expect(world.overlapped).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });
});
