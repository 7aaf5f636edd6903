import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import { Bucket, type BucketSize } from './bucket.ts';
import { MinuteWindow } from './minute-window.ts';
import { OVERALL, type PaceRule, paceRules } from './pace-rules.ts';

/** Who goes first: what people wait for, then files, then what nobody waits for. */
const URGENCIES = ['interactive', 'file', 'background'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface PaceAsk {
  /** The request's class name, `messages.SendMessage`. */
  readonly method: string;
  readonly urgency: Urgency;
  /** The chat it writes to. */
  readonly chat?: PeerId | undefined;
}

type Limit = Bucket | MinuteWindow;

interface Waiting {
  readonly urgency: Urgency;
  readonly buckets: readonly Limit[];
  go(): void;
}

/** With more buckets than that, those that are full again are let go. */
const BUCKETS_KEPT = 100;

/** Lets requests go no faster than Telegram bears it: token buckets over all, by method and by chat. Nobody is overtaken by his like. */
export class Pace {
  readonly #now: () => number;
  readonly #overall: Bucket;
  readonly #buckets = new Map<string, Limit>();
  #waiting: Waiting[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => number = Date.now, overall: BucketSize = OVERALL) {
    this.#now = now;
    this.#overall = new Bucket(overall, now());
  }

  /** Resolves when the request may go. Rejects with ABORTED. */
  take(ask: PaceAsk, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) throw new CallError('ABORTED');
      const abort = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        reject(new CallError('ABORTED'));
      };
      const waiting: Waiting = {
        urgency: ask.urgency,
        buckets: this.#bucketsOf(ask),
        go: () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.push(waiting);
      this.#release();
    });
  }

  /** Lets everybody go at once: there is nothing left to spare. */
  stop(): void {
    clearTimeout(this.#timer);
    for (const { go } of this.#waiting.splice(0)) go();
  }

  #bucketsOf({ method, chat }: PaceAsk): readonly Limit[] {
    const now = this.#now();
    if (this.#buckets.size > BUCKETS_KEPT) this.#forgetFull(now);
    const named = paceRules(method, chat).map((rule) => {
      const limit = this.#buckets.get(rule.name) ?? limitOf(rule, now);
      this.#buckets.set(rule.name, limit);
      return limit;
    });
    return [this.#overall, ...named];
  }

  /** A full bucket is like a new one. */
  #forgetFull(now: number): void {
    const awaited = new Set(this.#waiting.flatMap(({ buckets }) => buckets));
    for (const [name, bucket] of this.#buckets)
      if (bucket.isFull(now) && !awaited.has(bucket)) this.#buckets.delete(name);
  }

  #release(): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    let next = Infinity;
    for (const waiting of this.#inTurn()) {
      const wait = waitOf(waiting, now);
      if (wait > 0) next = Math.min(next, wait);
      else this.#let(waiting);
    }
    if (next < Infinity) this.#timer = setTimeout(() => this.#release(), next);
  }

  #inTurn(): Waiting[] {
    return URGENCIES.flatMap((urgency) => this.#waiting.filter((waiting) => waiting.urgency === urgency));
  }

  #let(waiting: Waiting): void {
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    for (const bucket of waiting.buckets) bucket.take();
    waiting.go();
  }
}

const limitOf = (rule: PaceRule, now: number): Limit =>
  'perMinute' in rule ? new MinuteWindow(rule.perMinute) : new Bucket(rule, now);

/** Milliseconds until all its buckets have a token. What nobody waits for leaves each at least half full. */
const waitOf = ({ urgency, buckets }: Waiting, now: number): number =>
  Math.max(...buckets.map((bucket) => bucket.waitFor(now, urgency === 'background')));
