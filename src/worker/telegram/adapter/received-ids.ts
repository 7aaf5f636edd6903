const KEPT = 1000;

/** Which of the server's messages we have seen: the newest thousand by identifier. */
export class ReceivedIds {
  /** Ascending. */
  #ids: bigint[] = [];

  /** False for one seen before, and for one older than all that are remembered: it may have been seen. */
  add(id: bigint): boolean {
    const at = this.#position(id);
    if (this.#ids[at] === id) return false;
    if (at === 0 && this.#ids.length >= KEPT) return false;
    this.#ids.splice(at, 0, id);
    if (this.#ids.length > KEPT) this.#ids.shift();
    return true;
  }

  /** Whether it came, as msgs_state_info puts it: 4 it did, 2 it did not, 1 it is too old to tell. */
  status(id: bigint): 1 | 2 | 4 {
    const at = this.#position(id);
    if (this.#ids[at] === id) return 4;
    return at === 0 && this.#ids.length >= KEPT ? 1 : 2;
  }

  #position(id: bigint): number {
    let low = 0;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ids[middle] ?? 0n) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
