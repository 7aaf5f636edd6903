/** How fast a bucket fills, and how much it holds: so many at once after a pause. */
export interface BucketSize {
  readonly perSecond: number;
  readonly burst: number;
}

/** A token bucket (https://en.wikipedia.org/wiki/Token_bucket): a token for each request, full at first. Times in milliseconds. */
export class Bucket {
  readonly #size: BucketSize;
  #tokens: number;
  #at: number;

  constructor(size: BucketSize, now: number) {
    this.#size = size;
    this.#tokens = size.burst;
    this.#at = now;
  }

  take(): void {
    this.#tokens--;
  }

  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#size.burst;
  }

  /** Milliseconds until a token may be taken; with `isModest` only what is above half of what it holds. */
  waitFor(now: number, isModest: boolean): number {
    this.#fill(now);
    const least = isModest ? 1 + this.#size.burst / 2 : 1;
    const missing = Math.min(least, this.#size.burst) - this.#tokens;
    return missing <= 0 ? 0 : Math.ceil((missing / this.#size.perSecond) * 1000);
  }

  #fill(now: number): void {
    // A clock that was put back gives nothing, and takes nothing away.
    const gained = (Math.max(0, now - this.#at) / 1000) * this.#size.perSecond;
    this.#tokens = Math.min(this.#size.burst, this.#tokens + gained);
    this.#at = now;
  }
}
