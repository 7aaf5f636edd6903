import { createContext } from 'svelte';

/** A new version that waits. It is taken when the user says so, never by itself; "later" holds until the next start. */
export class UpdateOffer {
  #apply = $state.raw<() => Promise<void>>();
  #isTaking = $state(false);

  get isOpen(): boolean {
    return this.#apply !== undefined;
  }

  get isTaking(): boolean {
    return this.#isTaking;
  }

  /** Called when the service worker has a new version ready; `apply` activates it and loads the page anew. */
  offer(apply: () => Promise<void>): void {
    this.#apply = apply;
  }

  async accept(): Promise<void> {
    if (!this.#apply) return;
    this.#isTaking = true;
    await this.#apply();
  }

  dismiss(): void {
    this.#apply = undefined;
  }
}

export const [getUpdateOffer, setUpdateOffer] = createContext<UpdateOffer>();
