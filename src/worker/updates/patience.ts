import type { Clock } from './ports.ts';

/** One timer that is armed once and forgotten when what it waited for has come. */
export class Patience {
  readonly #clock: Clock;
  readonly #run: () => void;
  #timer: number | undefined;

  constructor(clock: Clock, run: () => void) {
    this.#clock = clock;
    this.#run = run;
  }

  get isArmed(): boolean {
    return this.#timer !== undefined;
  }

  /** Starts waiting, unless it waits already. */
  arm(milliseconds: number): void {
    if (this.#timer !== undefined) return;
    this.#timer = this.#clock.setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, milliseconds);
  }

  rearm(milliseconds: number): void {
    this.disarm();
    this.arm(milliseconds);
  }

  disarm(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** How long a gap may close by itself before it is asked for (https://core.telegram.org/api/updates#recovering-gaps). */
export const GAP_PATIENCE = 500;

/** Waits between failed attempts: 1, 2, 4 … 60 s. */
export const backOff = (failures: number): number => Math.min(60_000, 1000 * 2 ** Math.min(failures, 6));
