import type { Clock } from '#tests/telegram-server/world/clock.ts';

interface Task {
  readonly id: number;
  readonly run: () => void;
  readonly every?: number;
  at: number;
}

/**
 * Time that passes only when told to, for everybody in this process: the server's clock and, once installed, the global timers
 * and Date. `settle` lets whatever is under way come to rest before time goes on.
 */
export class VirtualTime implements Clock {
  /** Milliseconds by which the clock of the devices is ahead of the server's. */
  skew = 0;
  #now: number;
  #lastId = 0;
  /** A binary heap by moment, then by age. */
  readonly #heap: Task[] = [];
  readonly #live = new Map<number, Task>();
  readonly #settle: () => Promise<void>;

  constructor(settle: () => Promise<void>, start = Date.UTC(2026, 0, 15, 9, 0, 0)) {
    this.#settle = settle;
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** What a device takes for now. */
  deviceNow(): number {
    return this.#now + this.skew;
  }

  setTimeout(run: () => void, milliseconds: number): number {
    return this.#add(run, milliseconds);
  }

  setInterval(run: () => void, milliseconds: number): number {
    return this.#add(run, milliseconds, Math.max(1, milliseconds));
  }

  clearTimeout(id: number): void {
    this.#live.delete(id);
  }

  /** Moves time on, letting everything that hangs on one timer come to rest before the next fires. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.#settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await this.#settle();
    }
    this.#now = end;
  }

  #add(run: () => void, milliseconds: number, every?: number): number {
    const id = ++this.#lastId;
    const at = this.#now + Math.max(0, Math.ceil(milliseconds) || 0);
    const task: Task = { id, run, at, ...(every !== undefined && { every }) };
    this.#live.set(id, task);
    this.#push(task);
    return id;
  }

  /** The next task that is due by `end`, off the heap. */
  #next(end: number): Task | undefined {
    for (;;) {
      const [first] = this.#heap;
      if (!first || first.at > end) return undefined;
      this.#pop();
      if (this.#live.get(first.id) !== first) continue;
      if (first.every === undefined) this.#live.delete(first.id);
      else {
        const again = { ...first, at: first.at + first.every };
        this.#live.set(first.id, again);
        this.#push(again);
      }
      return first;
    }
  }

  #push(task: Task): void {
    const heap = this.#heap;
    let at = heap.push(task) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(task, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = task;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
      if (!isBefore(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
  }
}

const isBefore = (a: Task, b: Task): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);
