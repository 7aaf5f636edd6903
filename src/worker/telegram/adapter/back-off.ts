const FIRST = 500;
const LAST = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling from half a second to half a minute, each between
 * half and all of it, so that a thousand clients do not come back in step.
 */
export class BackOff {
  #failures = 0;

  next(atLeast = 0): number {
    const whole = Math.min(LAST, FIRST * 2 ** this.#failures);
    this.#failures++;
    return Math.max(atLeast, whole * (0.5 + Math.random() / 2));
  }

  reset(): void {
    this.#failures = 0;
  }
}
