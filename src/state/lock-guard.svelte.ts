import type { LockState } from './lock.svelte.ts';

/** What the guard watches over. */
export interface Guarded {
  readonly lock: LockState;
  /** Hides everything at once. */
  lockNow(): Promise<void>;
}

/** Milliseconds a cover stays until the worker, who knows of all tabs, has decided whether to lock. */
const DECISION = 1500;

/** Milliseconds that a page may be out of sight because its own file chooser lies over it, as on a phone. */
const CHOOSING = 120_000;

/** Locks when this page is left, and covers it when it comes back after too long a time. */
export class LockGuard {
  #isCovering = $state(false);
  #touchedAt: number;
  #isChoosing = false;
  #lockAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    // The chooser takes every touch while it is there. Not every browser says when it was put away.
    this.#isChoosing = false;
    if (this.#isOver(now)) this.#cover();
    this.#touchedAt = now;
    this.#app.lock.touched(now);
  }

  /** The user was sent to choose a file: what hides the page now is the page's own doing. */
  chooses(): void {
    this.#isChoosing = true;
  }

  /** A file was chosen, or none. */
  hasChosen(): void {
    this.#isChoosing = false;
  }

  /** The page can no longer be seen: covered and locked now, where that is wished; while a file is chosen, a little later. */
  left(now: number): void {
    if (!this.#locksWhenHidden) return;
    if (!this.#isChoosing) return this.#lock();
    this.#lockAt = now + CHOOSING;
    this.#timer = setTimeout(() => this.#lock(), CHOOSING);
  }

  /** The page is seen again; whether the time is over for all tabs, the worker says in a moment. */
  cameBack(now: number): void {
    clearTimeout(this.#timer);
    // The timer sleeps with the device.
    const isLate = this.#lockAt !== undefined && now >= this.#lockAt;
    this.#lockAt = undefined;
    if (isLate && this.#locksWhenHidden) this.#lock();
    if (this.#isOver(now)) this.#cover();
  }

  get #locksWhenHidden(): boolean {
    const { facts } = this.#app.lock;
    return Boolean(facts?.hasPasscode && !facts.isLocked && facts.options.locksWhenHidden);
  }

  #lock(): void {
    this.#lockAt = undefined;
    // Refused only when the passcode went meanwhile: then there is nothing to lock.
    this.#app.lockNow().catch(() => undefined);
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
