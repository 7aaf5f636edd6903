/** What one page sees of the world around it. */
export interface PageView {
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isOnline: boolean;
}

/** The views of all pages together: somebody is there when any page is visible and focused. */
export class Environment {
  readonly #views = new Map<unknown, PageView>();

  set(page: unknown, view: PageView): void {
    this.#views.set(page, view);
  }

  forget(page: unknown): void {
    this.#views.delete(page);
  }

  get isVisible(): boolean {
    return [...this.#views.values()].some((view) => view.isVisible);
  }

  /** Somebody looks at the app right now. */
  get isAttended(): boolean {
    return [...this.#views.values()].some((view) => view.isVisible && view.isFocused);
  }

  /** Without any page's word the network is assumed to be there. */
  get isOnline(): boolean {
    return this.#views.size === 0 || [...this.#views.values()].some((view) => view.isOnline);
  }
}
