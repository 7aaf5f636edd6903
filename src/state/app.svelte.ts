import type { EndReason, Opening } from '#contract/calls.ts';
import type { News, Remote } from '#contract/rpc.ts';
import type { UnreadTotals } from '#model/chat.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import { createContext } from 'svelte';
import { AccountsState } from './accounts.svelte.ts';
import { type ScopedRemote, scopedRemote } from './app-scoped-remote.ts';
import { ConnectionState } from './connection.svelte.ts';
import { ClockState } from './environment-clock.svelte.ts';
import { EnvironmentState, type PageEvents } from './environment.svelte.ts';
import { LockState } from './lock.svelte.ts';
import { Messenger } from './messenger.svelte.ts';
import { PreferencesState } from './preferences.svelte.ts';
import { type AddressBar, RouterState } from './router.svelte.ts';
import { LoginState } from './session-login.svelte.ts';
import { SessionState } from './session.svelte.ts';

/** What the browser lends to the app. */
export interface AppSurroundings {
  readonly bar: AddressBar;
  readonly page: PageEvents;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Lives as long as this tab: which account it shows. */
  readonly tab?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** Loads the page anew: whatever it held in memory is gone. */
  reload(): void;
}

/** The state of the account that is signed in, and the connection as far as it is the account's. */
interface Shown {
  readonly id: string;
  readonly remote: ScopedRemote;
  readonly messenger: Messenger;
}

const ACCOUNT = 'xabar-account';

/** The whole state of the page: what lasts as long as the page, and the messenger while somebody is signed in. */
export class AppState {
  readonly remote: Remote;
  readonly session: SessionState;
  readonly login: LoginState;
  readonly lock: LockState;
  readonly accounts: AccountsState;
  readonly connection: ConnectionState;
  readonly preferences: PreferencesState;
  readonly router: RouterState;
  readonly environment: EnvironmentState;
  readonly clock = new ClockState();
  readonly #surroundings: AppSurroundings;
  #shown = $state.raw<Shown>();
  #totals = $state.raw<UnreadTotals>();
  #isConcealed = $state(false);
  #endedBeside = $state<EndReason>();

  constructor(remote: Remote, surroundings: AppSurroundings) {
    this.remote = remote;
    this.#surroundings = surroundings;
    this.session = new SessionState(remote);
    const here = scopedRemote(remote, () => this.session.account);
    this.login = new LoginState(here, this.session);
    this.lock = new LockState(remote);
    this.accounts = new AccountsState(remote);
    this.connection = new ConnectionState(here);
    this.preferences = new PreferencesState(surroundings.storage);
    this.router = new RouterState(surroundings.bar);
    this.environment = new EnvironmentState(remote, surroundings.page);
    here.subscribe((event) => this.#hear(event));
    remote.subscribe((event) => this.#hearBeside(event));
  }

  /** Undefined while nobody is signed in. */
  get messenger(): Messenger | undefined {
    return this.#isConcealed ? undefined : this.#shown?.messenger;
  }

  /** The signed-in user, once known. */
  get self(): Peer | undefined {
    return this.messenger?.peers.get(this.messenger.selfId);
  }

  get totals(): UnreadTotals | undefined {
    return this.messenger && this.#totals;
  }

  /** Nothing of any account may be seen: the app has just been locked. */
  get isConcealed(): boolean {
    return this.#isConcealed;
  }

  /** Why another of the accounts here came to its end, until the user has read it. */
  get endedBeside(): EndReason | undefined {
    return this.#endedBeside;
  }

  acknowledgeEndBeside(): void {
    this.#endedBeside = undefined;
  }

  /** The first call of a page. Never rejects: a failure stands in `session.failure`, and open may be called again. */
  async open(account = this.session.account ?? this.#kept ?? undefined): Promise<void> {
    const opening = await this.session.open(account);
    if (!opening) return;
    this.lock.adopt(opening.lock);
    this.accounts.adopt(opening.accounts);
    this.connection.adopt(opening.connection);
    const { session } = opening;
    if (session.name === 'signedIn') this.#signIn(session.account, session.selfId, opening);
    else this.#signOut();
  }

  /** Shows another account, from its cache. */
  async switchTo(account: string): Promise<void> {
    if (account === this.session.account) return;
    this.router.reset();
    await this.open(account);
  }

  /** Begins a login beside those who are here. Rejects with TOO_MANY_ACCOUNTS. */
  async addAccount(): Promise<void> {
    const { account } = await this.remote.call('accounts.add', {});
    await this.switchTo(account);
  }

  /** Gives up the login beside others and goes back to the last of them. */
  async discardLogin(): Promise<void> {
    const { account } = this.session;
    if (account !== undefined) await this.remote.call('accounts.discard', { account });
    this.#keep(undefined);
    await this.open(this.accounts.all[0]?.id);
  }

  /** Hides everything at once and takes the keys away from all tabs. Rejects, and shows again, when the worker refuses. */
  async lockNow(): Promise<void> {
    this.#conceal();
    await this.lock.lockNow().catch((error: unknown) => {
      this.#isConcealed = false;
      throw error;
    });
  }

  #conceal(): void {
    this.#isConcealed = true;
    this.#shown?.messenger.composers.flush();
  }

  #hear(event: News): void {
    switch (event.type) {
      case 'totals':
        this.#totals = event.totals;
        return;
      case 'engineChanged':
        void this.open();
        return;
      case 'locking':
        return this.#conceal();
      case 'lock':
        return this.#hearLock(event.lock.isLocked, event.lock.hasPasscode);
      case 'session':
        return this.#hearSession(event);
    }
  }

  /** An account that is not on the screen came to its end. */
  #hearBeside(event: News): void {
    if (event.type !== 'session' || event.session.name !== 'signedOut') return;
    const isBeside = this.session.account !== undefined && event.account !== this.session.account;
    if (isBeside && event.account !== undefined && event.session.endedBy)
      this.#endedBeside = event.session.endedBy;
  }

  #hearSession({ session, account }: Extract<News, { type: 'session' }>): void {
    if (session.name === 'signedIn') return this.#signIn(session.account, session.selfId, {});
    const isOneOfMany = this.accounts.all.some(({ id }) => id !== this.#shown?.id);
    this.#signOut();
    if (session.name === 'locked' || !isOneOfMany) return;
    this.#endedBeside = session.endedBy;
    this.#keep(undefined);
    void this.open(this.accounts.all.find(({ id }) => id !== account)?.id);
  }

  /** Locked from elsewhere or by time: what this page holds goes with the page itself, which then asks for the passcode. */
  #hearLock(isLocked: boolean, hasPasscode: boolean): void {
    const isShut = this.session.name === 'locked' && this.session.account === undefined;
    if (isLocked && !isShut && this.session.name !== undefined) {
      this.#isConcealed = true;
      this.#surroundings.reload();
    }
    if (!isLocked && this.session.name === 'locked') void this.open();
    // Everything was removed, here or in another tab.
    if (!hasPasscode && this.session.name === 'locked') this.#keep(undefined);
  }

  #signIn(id: string, selfId: PeerId, opening: Partial<Opening>): void {
    this.#keep(id);
    if (this.#shown?.id === id) return;
    this.#letGo();
    const remote = scopedRemote(this.remote, () => id);
    const messenger = new Messenger(remote, { selfId, isAttentive: () => this.environment.isAttended });
    this.#shown = { id, remote, messenger };
    this.#totals = opening.totals;
    if (opening.self) messenger.peers.put([opening.self]);
    else messenger.peers.require([selfId]);
    if (opening.chats) messenger.chats.adopt(opening.chats);
    // What fails to open is opened again by `chatsReset`, once the list is there.
    else messenger.chats.open().catch(() => undefined);
    messenger.archive.open().catch(() => undefined);
  }

  #signOut(): void {
    this.#keep(this.session.name === 'signedOut' ? this.session.account : this.#kept);
    if (!this.#shown) return;
    this.#letGo();
    this.#shown = undefined;
    this.#totals = undefined;
    if (this.session.name !== 'locked') this.router.reset();
  }

  /** Of an account that is shown no longer nothing is heard, and no address of its files leads anywhere. */
  #letGo(): void {
    this.#shown?.remote.release();
    this.#shown?.messenger.media.releaseAll();
  }

  get #kept(): string | undefined {
    return this.#surroundings.tab?.getItem(ACCOUNT) ?? undefined;
  }

  #keep(account: string | undefined): void {
    if (account === undefined) this.#surroundings.tab?.removeItem(ACCOUNT);
    else this.#surroundings.tab?.setItem(ACCOUNT, account);
  }
}

export const [getApp, setApp] = createContext<AppState>();
