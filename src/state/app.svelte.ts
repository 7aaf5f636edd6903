import type { Opening } from '#contract/calls.ts';
import type { Remote } from '#contract/rpc.ts';
import type { UnreadTotals } from '#model/chat.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import { createContext } from 'svelte';
import { type ScopedRemote, scopedRemote } from './app-scoped-remote.ts';
import { ConnectionState } from './connection.svelte.ts';
import { ClockState } from './environment-clock.svelte.ts';
import { EnvironmentState, type PageEvents } from './environment.svelte.ts';
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
}

/** The state of the account that is signed in, and the connection as far as it is the account's. */
interface Account {
  readonly remote: ScopedRemote;
  readonly messenger: Messenger;
}

/** The whole state of the page: what lasts as long as the page, and the messenger while somebody is signed in. */
export class AppState {
  readonly remote: Remote;
  readonly session: SessionState;
  readonly login: LoginState;
  readonly connection: ConnectionState;
  readonly preferences: PreferencesState;
  readonly router: RouterState;
  readonly environment: EnvironmentState;
  readonly clock = new ClockState();
  #account = $state.raw<Account>();
  #totals = $state.raw<UnreadTotals>();

  constructor(remote: Remote, { bar, page, storage }: AppSurroundings) {
    this.remote = remote;
    this.session = new SessionState(remote);
    this.login = new LoginState(remote, this.session);
    this.connection = new ConnectionState(remote);
    this.preferences = new PreferencesState(storage);
    this.router = new RouterState(bar);
    this.environment = new EnvironmentState(remote, page);
    remote.subscribe((event) => {
      if (event.type === 'totals') this.#totals = event.totals;
      if (event.type === 'engineChanged') void this.open();
      if (event.type !== 'session') return;
      if (event.session.name === 'signedIn') this.#signIn(event.session.selfId, {});
      else this.#signOut();
    });
  }

  /** Undefined while nobody is signed in. */
  get messenger(): Messenger | undefined {
    return this.#account?.messenger;
  }

  /** The signed-in user, once known. */
  get self(): Peer | undefined {
    return this.messenger?.peers.get(this.messenger.selfId);
  }

  get totals(): UnreadTotals | undefined {
    return this.#totals;
  }

  /** The first call of a page. Never rejects: a failure stands in `session.failure`, and open may be called again. */
  async open(): Promise<void> {
    const opening = await this.session.open();
    if (!opening) return;
    this.connection.adopt(opening.connection);
    if (opening.session.name === 'signedIn') this.#signIn(opening.session.selfId, opening);
  }

  #signIn(selfId: PeerId, opening: Partial<Opening>): void {
    if (this.messenger?.selfId === selfId) return;
    this.#account?.remote.release();
    const remote = scopedRemote(this.remote);
    const messenger = new Messenger(remote, { selfId, isAttentive: () => this.environment.isAttended });
    this.#account = { remote, messenger };
    if (opening.totals) this.#totals = opening.totals;
    if (opening.self) messenger.peers.put([opening.self]);
    else messenger.peers.require([selfId]);
    if (opening.chats) messenger.chats.adopt(opening.chats);
    // What fails to open is opened again by `chatsReset`, once the list is there.
    else messenger.chats.open().catch(() => undefined);
    messenger.archive.open().catch(() => undefined);
  }

  #signOut(): void {
    if (!this.#account) return;
    this.#account.remote.release();
    this.#account = undefined;
    this.#totals = undefined;
    this.router.reset();
  }
}

export const [getApp, setApp] = createContext<AppState>();
