import type { StoredSalt } from '../telegram.ts';
import type { ServerClock } from './server-clock.ts';

/** Seconds for which a salt is taken to be good when nobody says how long; core.telegram.org/mtproto/description#server-salt */
const LASTS = 1800;
/** With less than that ahead, in seconds, more are asked for: they last for a day and a half. */
const FEW = 12 * 3600;

/**
 * The server salts of one key. A message with a wrong one is refused, which costs a round trip: so those of the coming hours are
 * asked for (https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts) and kept with the key.
 */
export class Salts {
  readonly #clock: ServerClock;
  readonly #onLearnt: () => void;
  #known: readonly StoredSalt[];

  constructor(clock: ServerClock, known: readonly StoredSalt[] = [], onLearnt: () => void = () => undefined) {
    this.#clock = clock;
    this.#known = known;
    this.#onLearnt = onLearnt;
  }

  /** The one to begin with: of those that are good now the one that is furthest from its ends. */
  get current(): bigint {
    const now = this.#clock.seconds();
    const margin = ({ since, until }: StoredSalt): number => Math.min(now - since, until - now);
    const [best] = [...this.#known].sort((a, b) => margin(b) - margin(a));
    return BigInt(best?.salt ?? 0);
  }

  get areFew(): boolean {
    const last = Math.max(0, ...this.#known.map(({ until }) => until));
    return last - this.#clock.seconds() < FEW;
  }

  /** The server says that this is the one now. When that is news, nothing known before counts. */
  learn(salt: bigint): void {
    const now = this.#clock.seconds();
    const isKnown = this.#known.some(
      (one) => one.salt === String(salt) && one.since <= now && now < one.until,
    );
    if (!isKnown) this.#take([{ salt: String(salt), since: now, until: now + LASTS }]);
  }

  /** The server tells those of the coming hours, the present one first. */
  learnFuture(salts: readonly { salt: bigint; validSince: number; validUntil: number }[]): void {
    if (salts.length === 0) return;
    this.#take(
      salts.map(({ salt, validSince, validUntil }) => ({
        salt: String(salt),
        since: validSince,
        until: validUntil,
      })),
    );
  }

  /** As they are kept. */
  toStored(): readonly StoredSalt[] {
    return this.#known;
  }

  #take(known: readonly StoredSalt[]): void {
    this.#known = known;
    this.#onLearnt();
  }
}
