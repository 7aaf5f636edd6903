import type { News } from '#contract/rpc.ts';

/** One page as the engine knows it: which account it shows. */
export interface Page {
  account?: string;
}

/**
 * Pages hear of their own account, and of the whole app; of another one only that it came to its end. One without an account
 * hears when somebody signs in.
 */
export function concerns(page: Page, event: News): boolean {
  if (event.account === undefined || event.account === page.account) return true;
  return event.type === 'session' && (page.account === undefined || event.session.name === 'signedOut');
}

/** What one page sees of the world around it. */
export interface PageView {
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isOnline: boolean;
}

/** What the pages see together, as far as it concerns one account. */
export interface Environment {
  /** The account is on a visible page. */
  readonly isVisible: boolean;
  /** Somebody looks at the account right now: its page is visible and focused. */
  readonly isAttended: boolean;
  /** Without any page's word the network is assumed to be there. */
  readonly isOnline: boolean;
}

/** The views of all pages. */
export class Pages {
  readonly #views = new Map<Page, PageView>();

  set(page: Page, view: PageView): void {
    this.#views.set(page, view);
  }

  forget(page: Page): void {
    this.#views.delete(page);
  }

  get isOnline(): boolean {
    return this.#views.size === 0 || [...this.#views.values()].some((view) => view.isOnline);
  }

  /** Read anew at every look, so that it can be handed to an account once. */
  seenBy(account: string): Environment {
    const some = (fits: (view: PageView) => boolean) =>
      [...this.#views].some(([page, view]) => page.account === account && fits(view));
    const isOnline = () => this.isOnline;
    return {
      get isVisible() {
        return some((view) => view.isVisible);
      },
      get isAttended() {
        return some((view) => view.isVisible && view.isFocused);
      },
      get isOnline() {
        return isOnline();
      },
    };
  }
}
