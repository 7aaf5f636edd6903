/** A handle that `clearTimeout` takes back. */
export type Timer = number;

/** Time as the world sees it. Milliseconds since 1970; everything that waits or stamps asks here. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, ms: number): Timer;
  clearTimeout(timer: Timer): void;
}

/** Unix seconds, as TL dates count them. */
export function unixTime(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}

/** The machine's own time. Its timers never keep the process alive: what listens on a port does. */
export class SystemClock implements Clock {
  #timers = new Map<Timer, NodeJS.Timeout>();
  #next = 1;

  now(): number {
    return Date.now();
  }

  setTimeout(run: () => void, ms: number): Timer {
    const timer = this.#next++;
    const handle = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    handle.unref();
    this.#timers.set(timer, handle);
    return timer;
  }

  clearTimeout(timer: Timer): void {
    clearTimeout(this.#timers.get(timer));
    this.#timers.delete(timer);
  }
}

/** Time that moves only when a test says so; timers run in order of their due time. */
export class VirtualClock implements Clock {
  #now: number;
  #due = new Map<Timer, { at: number; run: () => void }>();
  #next = 1;

  constructor(startMs = Date.UTC(2026, 0, 15, 9, 0, 0)) {
    this.#now = startMs;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(run: () => void, ms: number): Timer {
    const timer = this.#next++;
    this.#due.set(timer, { at: this.#now + Math.max(0, ms), run });
    return timer;
  }

  clearTimeout(timer: Timer): void {
    this.#due.delete(timer);
  }

  /** Moves time on by `ms`, running what falls due on the way, timers set on the way included. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#earliest(end); next !== undefined; next = this.#earliest(end)) {
      const [timer, task] = next;
      this.#due.delete(timer);
      this.#now = Math.max(this.#now, task.at);
      task.run();
    }
    this.#now = end;
  }

  #earliest(end: number): [Timer, { at: number; run: () => void }] | undefined {
    let best: [Timer, { at: number; run: () => void }] | undefined;
    for (const entry of this.#due) {
      if (entry[1].at <= end && (best === undefined || entry[1].at < best[1].at)) best = entry;
    }
    return best;
  }
}
