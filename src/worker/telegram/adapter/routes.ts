/** Milliseconds for a socket to stand: less while another address has not been tried yet. */
const FIRST_LIMIT = 5_000;
const LIMIT = 10_000;

export interface Route {
  readonly address: string;
  /** Milliseconds until the socket must stand. */
  readonly limit: number;
}

/**
 * Which of the addresses of a DC is tried next. One that works is kept, and the others of its place in the list are thought to
 * work for other DCs too; after one that does not comes the next, round and round.
 */
export class Routes {
  /** Called when another place in the list is the good one. */
  onMoved: () => void = () => undefined;
  #good: number;
  /** By DC: failures in a row, and the place in the list where they began. */
  readonly #failures = new Map<number, { count: number; from: number }>();

  /** `good` as an earlier start learnt it. */
  constructor(good = 0) {
    this.#good = good;
  }

  /** Place in the list of the address that worked last, for whichever DC. */
  get good(): number {
    return this.#good;
  }

  next(dcId: number, addresses: readonly string[]): Route {
    const { count, from } = this.#failures.get(dcId) ?? { count: 0, from: this.#good };
    const address = addresses[(from + count) % addresses.length] ?? '';
    return { address, limit: count + 1 < addresses.length ? FIRST_LIMIT : LIMIT };
  }

  worked(dcId: number, address: string, addresses: readonly string[]): void {
    this.#failures.delete(dcId);
    const place = Math.max(0, addresses.indexOf(address));
    if (place === this.#good) return;
    this.#good = place;
    this.onMoved();
  }

  failed(dcId: number): void {
    const { count, from } = this.#failures.get(dcId) ?? { count: 0, from: this.#good };
    this.#failures.set(dcId, { count: count + 1, from });
  }
}
