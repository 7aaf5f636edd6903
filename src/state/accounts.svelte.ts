import type { AccountSummary } from '#contract/calls.ts';
import type { Remote } from '#contract/rpc.ts';

/** Everybody who is signed in on this device. */
export class AccountsState {
  #all = $state.raw<readonly AccountSummary[]>([]);

  constructor(remote: Remote) {
    remote.subscribe((event) => {
      if (event.type === 'accounts') this.adopt(event.accounts);
    });
  }

  get all(): readonly AccountSummary[] {
    return this.#all;
  }

  /** Unmuted unread messages of all accounts, for the app's icon. */
  get unread(): number {
    return this.#all.reduce((sum, { totals }) => sum + totals.unmutedMessages, 0);
  }

  /** Unread messages of the accounts that are not this one, for a mark on the switch. */
  unreadBeside(account: string | undefined): number {
    const others = this.#all.filter(({ id }) => id !== account);
    return others.reduce((sum, { totals }) => sum + totals.unmutedMessages, 0);
  }

  adopt(accounts: readonly AccountSummary[]): void {
    this.#all = accounts;
  }
}
