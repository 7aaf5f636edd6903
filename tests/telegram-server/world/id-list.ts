/**
 * The message ids of one history in one box, ascending. The seeded ones stand in a typed array that may be shared with
 * others and is therefore copied before anything is taken out of it; what came later stands behind them.
 */
export class IdList {
  #head: Int32Array;
  #tail: number[];

  constructor(head: Int32Array = new Int32Array(0), tail: number[] = []) {
    this.#head = head;
    this.#tail = tail;
  }

  get length(): number {
    return this.#head.length + this.#tail.length;
  }

  /** By position from the oldest; negative positions count from the newest. */
  at(position: number): number | undefined {
    const index = position < 0 ? this.length + position : position;
    return index < this.#head.length ? this.#head[index] : this.#tail[index - this.#head.length];
  }

  get last(): number | undefined {
    return this.at(-1);
  }

  /** How many ids are smaller than this one: its position, if it is there. */
  rank(id: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle)! < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  has(id: number): boolean {
    return this.at(this.rank(id)) === id;
  }

  /** Ids only grow, so a new one is the last. */
  push(id: number): void {
    this.#tail.push(id);
  }

  remove(ids: ReadonlySet<number>): void {
    if (this.#head.some((id) => ids.has(id))) this.#head = this.#head.filter((id) => !ids.has(id));
    this.#tail = this.#tail.filter((id) => !ids.has(id));
  }

  /** The newest first. */
  *newestFirst(): Generator<number> {
    for (let position = this.length - 1; position >= 0; position--) yield this.at(position)!;
  }

  /** Ids of positions `from` to `to` (exclusive) counted from the newest, the newest first; clipped to what there is. */
  slice(from: number, to: number): number[] {
    const found: number[] = [];
    for (let position = Math.max(0, from); position < Math.min(to, this.length); position++) {
      found.push(this.at(this.length - 1 - position)!);
    }
    return found;
  }

  toArray(): number[] {
    return [...this.#head, ...this.#tail];
  }
}
