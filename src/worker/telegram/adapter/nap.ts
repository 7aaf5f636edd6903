/** A wait that can be cut short. */
export class Nap {
  #end: (() => void) | undefined;

  /** Resolves after so many milliseconds, or at the next `wake`. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake(), milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  wake(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
