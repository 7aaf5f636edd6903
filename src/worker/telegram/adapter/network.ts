/** Whether this device has a network, as its page last said; and a way to wait for it. */
export class Network {
  #isOnline: boolean;
  #waiting: (() => void)[] = [];

  constructor(isOnline = true) {
    this.#isOnline = isOnline;
  }

  get isOnline(): boolean {
    return this.#isOnline;
  }

  set(isOnline: boolean): void {
    this.#isOnline = isOnline;
    if (isOnline) this.release();
  }

  /** Lets everybody look again who waits, also without a network: they may have to stop. */
  release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  whenChanged(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
