import type { Remote } from '#contract/rpc.ts';

/** What a page can tell about itself and the network. */
export interface Surroundings {
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isOnline: boolean;
}

/** The page as the state sees it: `watch` calls back at every change, `resumed` after a sleep of the page or the device. */
export interface PageEvents {
  read(): Surroundings;
  watch(onchange: (resumed: boolean) => void): void;
}

/** Tells the worker what happens around the page: it checks socket and database, and knows whether somebody looks. */
export class EnvironmentState {
  #now = $state.raw<Surroundings>({ isVisible: true, isFocused: true, isOnline: true });
  readonly #remote: Remote;
  readonly #page: PageEvents;

  constructor(remote: Remote, page: PageEvents) {
    this.#remote = remote;
    this.#page = page;
    this.#now = page.read();
    page.watch((resumed) => this.#tell(resumed));
    this.#tell(false);
    // Another engine has heard nothing of this page yet.
    remote.subscribe((event) => event.type === 'engineChanged' && this.#tell(false));
  }

  get isVisible(): boolean {
    return this.#now.isVisible;
  }

  /** Somebody looks at this very page: only then may a message count as read. */
  get isAttended(): boolean {
    return this.#now.isVisible && this.#now.isFocused;
  }

  get isOnline(): boolean {
    return this.#now.isOnline;
  }

  #tell(resumed: boolean): void {
    this.#now = this.#page.read();
    // A worker that is gone says so to whoever waits for an answer of his own.
    this.#remote
      .call('session.environment', { ...this.#now, ...(resumed && { resumed }) })
      .catch(() => undefined);
  }
}
