interface Waiting {
  readonly name: string;
  go(): void;
}

/** Lets many in together who have the same name, and others when the last of these has left; in the order in which they came. */
export class Turns {
  #name: string | undefined;
  #inside = 0;
  #waiting: Waiting[] = [];

  /** Resolves when it is the turn of this name. Whoever was let in must leave. */
  enter(name: string): Promise<void> {
    const isOurs = this.#inside === 0 || (this.#name === name && this.#waiting.length === 0);
    if (!isOurs) return new Promise((go) => this.#waiting.push({ name, go }));
    this.#name = name;
    this.#inside++;
    return Promise.resolve();
  }

  leave(): void {
    if (--this.#inside > 0 || this.#waiting.length === 0) return;
    const name = this.#waiting[0]?.name;
    const next = this.#waiting.filter((one) => one.name === name);
    this.#waiting = this.#waiting.filter((one) => one.name !== name);
    this.#name = name;
    this.#inside = next.length;
    for (const { go } of next) go();
  }
}
