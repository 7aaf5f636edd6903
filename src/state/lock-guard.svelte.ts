import type { LockState } from './lock.svelte.ts';

/** What the guard watches over. */
export interface Guarded {
  readonly lock: LockState;
  /** Hides everything at once. */
  lockNow(): Promise<void>;
}

/** Milliseconds a cover stays until the worker, who knows of all tabs, has decided whether to lock. */
const DECISION = 1500;

/** Locks when this page is left, and covers it when it comes back after too long a time. */
export class LockGuard {
  #isCovering = $state(false);
  #touchedAt: number;
  readonly #app: Guarded;

  constructor(app: Guarded, now: number) {
    this.#app = app;
    this.#touchedAt = now;
  }

  /** Nothing of the page may be seen for the moment. */
  get isCovering(): boolean {
    return this.#isCovering;
  }

  /** Somebody uses the page. Timers sleep with the device: the first touch afterwards may come too late. */
  touched(now: number): void {
    if (this.#isOver(now)) this.#cover();
    this.#touchedAt = now;
    this.#app.lock.touched(now);
  }

  /** The page can no longer be seen: covered and locked now, where that is wished. */
  left(): void {
    const { facts } = this.#app.lock;
    if (!facts?.hasPasscode || facts.isLocked || !facts.options.locksWhenHidden) return;
    // Refused only when the passcode went meanwhile: then there is nothing to lock.
    this.#app.lockNow().catch(() => undefined);
  }

  /** The page is seen again; whether the time is over for all tabs, the worker says in a moment. */
  cameBack(now: number): void {
    if (this.#isOver(now)) this.#cover();
  }

  #isOver(now: number): boolean {
    const { facts } = this.#app.lock;
    if (!facts?.hasPasscode || facts.isLocked || facts.options.idleMinutes === 0) return false;
    return Math.abs(now - this.#touchedAt) >= facts.options.idleMinutes * 60_000;
  }

  #cover(): void {
    this.#isCovering = true;
    setTimeout(() => (this.#isCovering = false), DECISION);
  }
}
