import { backOff, GAP_PATIENCE, Patience } from './patience.ts';
import type { Clock } from './ports.ts';

/**
 * What a message box does whoever owns it: it works off its inbox one round at a time, waits half a second for a gap to close,
 * then fetches the difference, and tries a failed one again with growing patience. Subclasses say what a round is.
 */
export abstract class Box<Item> {
  #inbox: Item[] = [];
  #wantsDifference = false;
  #running: Promise<void> | undefined;
  #failures = 0;
  #isStopped = false;
  readonly #gapTimer: Patience;
  readonly #retryTimer: Patience;

  constructor(clock: Clock) {
    this.#gapTimer = new Patience(clock, () => this.requestDifference());
    this.#retryTimer = new Patience(clock, () => this.requestDifference());
  }

  /** Applies what of these items and of those held is next; answers whether something before them is missing. */
  protected abstract round(items: readonly Item[]): Promise<boolean>;
  /** Fetches and applies everything that is missing. */
  protected abstract fetchDifference(): Promise<void>;
  /** A step could not be applied or fetched; the box tries again by itself. */
  protected abstract failed(error: unknown): void;
  /** Nothing is under way or missing any more. */
  protected abstract rested(): void;

  get isStopped(): boolean {
    return this.#isStopped;
  }

  accept(item: Item): void {
    this.#inbox.push(item);
    this.#start();
  }

  requestDifference(): void {
    this.#wantsDifference = true;
    this.#start();
  }

  /** Resolves when everything accepted so far was applied, held gaps included; never while it cannot be fetched. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** True while something is under way or missing. */
  get isBehind(): boolean {
    return this.#running !== undefined || this.#gapTimer.isArmed || this.#retryTimer.isArmed;
  }

  stop(): void {
    this.#isStopped = true;
    this.#inbox = [];
    this.#gapTimer.disarm();
    this.#retryTimer.disarm();
  }

  #start(): void {
    if (this.#running || this.#isStopped) return;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      if (this.#inbox.length > 0 && !this.#retryTimer.isArmed) this.#start();
      else if (!this.isBehind && !this.#isStopped) this.rested();
    });
  }

  async #run(): Promise<void> {
    // What arrives in one go is written in one go.
    await Promise.resolve();
    try {
      while (!this.#isStopped && (this.#inbox.length > 0 || this.#wantsDifference)) {
        if (this.#wantsDifference) await this.#catchUp();
        const items = this.#inbox;
        this.#inbox = [];
        const hasGap = await this.round(items);
        if (hasGap) this.#gapTimer.arm(GAP_PATIENCE);
        else this.#gapTimer.disarm();
      }
    } catch (error) {
      this.#retryTimer.arm(backOff(this.#failures++));
      this.failed(error);
    }
  }

  async #catchUp(): Promise<void> {
    this.#retryTimer.disarm();
    this.#gapTimer.disarm();
    // Before, not after: who asks while one is on its way (a new connection) may miss what its answer no longer told.
    this.#wantsDifference = false;
    try {
      await this.fetchDifference();
    } catch (error) {
      this.#wantsDifference = true;
      throw error;
    }
    this.#failures = 0;
  }
}
