/** Updates that get lost, come twice or in the wrong order on their way to a session. */
export class UpdateFaults {
  #drop = 0;
  #double = 0;
  #reorder = 0;
  #held: (() => void)[] = [];

  /** Loses the next `count` pushes. */
  drop(count = 1): void {
    this.#drop = count;
  }

  /** Sends each of the next `count` pushes twice, as two messages. */
  double(count = 1): void {
    this.#double = count;
  }

  /** Holds the next `count` pushes back and sends them in reverse order. */
  reorder(count = 2): void {
    this.#reorder = count;
  }

  /** Stops misbehaving; what is held back goes out. */
  clear(): void {
    this.#drop = this.#double = this.#reorder = 0;
    this.#release();
  }

  /** Called with each push; `send` posts it. */
  pass(send: () => void): void {
    if (this.#drop > 0) return void this.#drop--;
    if (this.#reorder > 0) {
      this.#held.unshift(send);
      if (--this.#reorder === 0) this.#release();
      return;
    }
    send();
    if (this.#double <= 0) return;
    this.#double--;
    send();
  }

  #release(): void {
    for (const send of this.#held.splice(0)) send();
  }
}
