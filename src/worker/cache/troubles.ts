import type { StorageTrouble } from './cache.ts';

/** Keeps what went wrong until somebody listens. */
export class Troubles {
  #early: StorageTrouble[] = [];
  #hear: ((trouble: StorageTrouble) => void) | undefined;

  tell(trouble: StorageTrouble): void {
    if (this.#hear) this.#hear(trouble);
    else this.#early.push(trouble);
  }

  listen(hear: (trouble: StorageTrouble) => void): void {
    this.#hear = hear;
    for (const trouble of this.#early.splice(0)) hear(trouble);
  }
}
