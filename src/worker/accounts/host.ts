import type { AccountSummary, EndReason, Opening, SessionState } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { News } from '#contract/rpc.ts';
import { endReason } from '#worker/features/session/end-reason.ts';
import { logOut } from '#worker/features/session/log-out.ts';
import { openSession } from '#worker/features/session/open-session.ts';
import type { Lock } from '#model/passcode.ts';
import type { Vault } from '#worker/vault/vault.ts';
import type { Account } from './account.ts';
import { describeServer } from './build-settings.ts';
import { type Page, Pages } from './environment.ts';
import { type LastUse, LockKeeper } from './lock-keeper.ts';
import { writeSetting } from './settings.ts';
import { deleteEverything, Shelf, type ShelfPorts } from './shelf.ts';
import { NO_TOTALS, Summaries, summaryOf } from './summaries.ts';

export interface HostPorts extends Omit<ShelfPorts, 'emit' | 'environmentOf' | 'onAuthLost' | 'onLost'> {
  /** Left out where there are no other tabs. */
  readonly lastUse?: LastUse;
  openVault(): Promise<Vault>;
  /** To the pages that it concerns. */
  emit(event: News): void;
}

/** Milliseconds that pages have to save what is being typed before the keys go. */
const LAST_WORDS = 250;

/** Events after which the switch between accounts may show something else. */
const SUMMED_UP: ReadonlySet<WorkerEvent['type']> = new Set(['session', 'totals', 'connection', 'peers']);

/**
 * The engine as a whole: the vault and the accounts in it. An account is made when a login begins, not before, so that a
 * device nobody uses holds nothing. While the vault is locked there are no accounts.
 */
export class Host {
  readonly pages = new Pages();
  readonly keeper: LockKeeper;
  readonly #ports: HostPorts;
  readonly #summaries: Summaries;
  #vault: Promise<Vault> | undefined;
  #shelf: Promise<Shelf> | undefined;
  #endedBy: EndReason | undefined;

  constructor(ports: HostPorts) {
    this.#ports = ports;
    this.#summaries = new Summaries({
      clock: ports.clock,
      read: () => this.summaries(),
      tell: (accounts) => ports.emit({ type: 'accounts', accounts }),
    });
    this.keeper = new LockKeeper({
      clock: ports.clock,
      ...(ports.lastUse && { lastUse: ports.lastUse }),
      vault: () => this.#openVault(),
      onWiped: () => this.#removeEverything(),
      onIdle: () => void this.lock().catch(() => undefined),
    });
  }

  /** Opens what the first page will most likely ask for, while that page is still loading. Never rejects. */
  async prepare(): Promise<void> {
    // Whatever is wrong, the page hears of it when it asks.
    await this.#openShelf()
      .then((shelf) => shelf.find())
      .catch(() => undefined);
  }

  /** What is known at once of the account a page asks for, or of the last used; the page shows that one from now on. */
  async open(page: Page, asked?: string): Promise<Opening> {
    const lock = await this.keeper.lock();
    const shut = { lock, accounts: [], connection: { state: 'connecting' as const } };
    if (lock.isLocked) return { ...shut, session: { name: 'locked' } };
    try {
      const shelf = await this.#openShelf();
      const account = await shelf.find(asked);
      if (!account) return { ...shut, session: await this.sessionState(undefined) };
      page.account = account.id;
      const beside = Promise.all([this.summaries(), remember(shelf, account)]);
      const opening = await this.#openAccount(account);
      const [accounts] = await beside;
      // Read last: the page has heard everything that was said while this was put together.
      return { ...opening, lock, accounts, connection: account.connection };
    } catch (error) {
      if (!(error instanceof CallError) || error.code !== 'LOCKED') throw error;
      const session = { name: 'locked' as const, ...(asked !== undefined && { account: asked }) };
      return { ...shut, session, accounts: await this.summaries() };
    }
  }

  /** Connects everybody who is signed in, the shown one first. */
  async start(page: Page): Promise<void> {
    if ((await (await this.#openVault()).lockState()).isLocked) return;
    const shelf = await this.#openShelf();
    if (page.account !== undefined) (await shelf.get(page.account))?.start();
    for (const account of await shelf.everybody()) account.start();
    this.#summaries.changed();
  }

  /** The account of a login: the page's, or one that is made now. */
  async forLogin(page: Page, asked = page.account): Promise<Account> {
    const shelf = await this.#openShelf();
    const known = asked === undefined ? undefined : await shelf.get(asked);
    const account = known ?? (await shelf.forLogin());
    if (!known) this.#endedBy = undefined;
    page.account = account.id;
    return account;
  }

  /** The account with somebody signed in. */
  async signedIn(page: Page, asked = page.account): Promise<Account> {
    const shelf = await this.#openShelf();
    const account = await (asked === undefined ? shelf.find() : shelf.get(asked));
    if (!account?.selfId) throw new CallError('NOT_SIGNED_IN');
    return account;
  }

  async addAccount(): Promise<{ account: string }> {
    return { account: (await (await this.#openShelf()).forLogin()).id };
  }

  /** Gives up a login; an account with somebody signed in is not touched. */
  async discardLogin(id: string): Promise<void> {
    const shelf = await this.#openShelf();
    if ((await shelf.roster.signedIn()).includes(id)) throw new CallError('BAD_INPUT', { field: 'account' });
    const account = await shelf.get(id);
    if (!account) return;
    await account.stop();
    await shelf.remove(account);
  }

  async sessionState(account: Account | undefined): Promise<SessionState> {
    const state = account ? await account.sessionState() : this.#nobody();
    return state.name === 'signedOut' && this.#endedBy ? { ...state, endedBy: this.#endedBy } : state;
  }

  /** Everybody on this device, as far as they are open by now. */
  async summaries(): Promise<readonly AccountSummary[]> {
    const [shelf, vault] = await Promise.all([this.#openShelf(), this.#openVault()]);
    const [opened, ids, { lockedAccounts }] = await Promise.all([
      shelf.opened(),
      shelf.roster.signedIn(),
      vault.lockState(),
    ]);
    const all = ids.map(async (id) => {
      if (lockedAccounts.includes(id))
        return { id, totals: NO_TOTALS, connection: { state: 'offline' as const }, isLocked: true };
      const account = opened.find((each) => each.id === id);
      return account && summaryOf(account);
    });
    return (await Promise.all(all)).filter((summary) => summary !== undefined);
  }

  async chooseServer(page: Page, kind: 'telegram' | 'custom', asked?: string): Promise<SessionState> {
    const { build } = this.#ports;
    if (build.server.kind !== 'custom') throw new CallError('BAD_INPUT', { field: 'kind' });
    const account = await this.forLogin(page, asked);
    if (account.selfId) throw new CallError('BAD_INPUT', { field: 'account' });
    await account.disconnect();
    const server = kind === 'telegram' ? { kind } : build.server;
    await writeSetting(account.cache, 'server', server, 'strict');
    // Another server knows nothing of keys, codes or credentials of this one.
    await account.cache.commit(
      { settings: { session: undefined, login: undefined, credentials: undefined } },
      'strict',
    );
    return this.sessionState(account);
  }

  /** The user's own log-out: nothing stays of the account. */
  async logOut(page: Page, asked = page.account): Promise<void> {
    const shelf = await this.#openShelf();
    const account = await (asked === undefined ? shelf.find() : shelf.get(asked));
    if (!account) return;
    await logOut(account);
    await this.#clean(account, undefined);
  }

  /** Keys and everything opened with them go, for all pages. NOT_FOUND without a passcode. */
  async lock(): Promise<void> {
    const vault = await this.#openVault();
    if (!(await vault.lockState()).hasPasscode) throw new CallError('NOT_FOUND', { field: 'passcode' });
    this.#ports.emit({ type: 'locking' });
    await new Promise<void>((resolve) => this.#ports.clock.setTimeout(resolve, LAST_WORDS));
    const shelf = this.#shelf;
    this.#shelf = undefined;
    vault.lock();
    this.#summaries.stop();
    await this.#tellLock();
    await (await shelf)?.close();
  }

  async lockAccount(id: string): Promise<void> {
    const [vault, shelf] = await Promise.all([this.#openVault(), this.#openShelf()]);
    const account = await shelf.get(id);
    await vault.lockAccount(id);
    if (account) await shelf.close([account]);
    this.#ports.emit({ type: 'session', session: { name: 'locked', account: id }, account: id });
    this.#summaries.changed();
  }

  /** A change of passcode, biometrics or options, told to all pages. */
  async changeLock(change: () => Promise<Lock>): Promise<Lock> {
    try {
      return await change();
    } finally {
      const vault = await this.#openVault();
      if ((await vault.lockState()).wiped) await this.wipe();
      else await this.#tellLock();
    }
  }

  async unlock(open: (vault: Vault) => Promise<void>): Promise<void> {
    const vault = await this.#openVault();
    try {
      await open(vault);
    } catch (error) {
      if ((await vault.lockState()).wiped) await this.wipe();
      else await this.#tellLock();
      throw error;
    }
    this.keeper.unlocked();
    await this.#tellLock();
  }

  /** Everything goes, with or without keys; whom Telegram can be told about, it is told. */
  async wipe(): Promise<void> {
    const accounts = (await (await this.#shelf)?.opened()) ?? [];
    await Promise.all(accounts.map((account) => logOut(account)));
    for (const account of accounts) account.cache.close();
    await this.#removeEverything();
    await this.#tellLock();
  }

  wake(facts: { isOnline: boolean; resumed: boolean }): void {
    if (facts.resumed && this.keeper.checkIdle()) return;
    void this.#shelf
      ?.then((shelf) => shelf.opened())
      .then((accounts) => accounts.forEach((account) => account.wake(facts)))
      .catch(() => undefined);
  }

  /** Stops without removing anything: another tab takes over. */
  async stop(): Promise<void> {
    this.keeper.stop();
    this.#summaries.stop();
    await (await this.#shelf?.catch(() => undefined))?.close();
    (await this.#vault)?.close();
  }

  #removeEverything(): Promise<void> {
    return this.#replaceVault((vault) => deleteEverything(vault, this.#ports));
  }

  /** Who asks for the vault meanwhile waits for a new one, which finds nothing: the old must not come back into being. */
  async #replaceVault(remove: (vault: Vault) => Promise<void>): Promise<void> {
    this.#summaries.stop();
    this.keeper.stop();
    const removal = this.#openVault().then(remove);
    this.#shelf = undefined;
    this.#vault = removal.catch(() => undefined).then(() => this.#ports.openVault());
    await removal;
  }

  #openVault(): Promise<Vault> {
    this.#vault ??= this.#ports.openVault();
    return this.#vault;
  }

  #openShelf(): Promise<Shelf> {
    this.#shelf ??= this.#makeShelf();
    this.#shelf.catch(() => (this.#shelf = undefined));
    return this.#shelf;
  }

  async #makeShelf(): Promise<Shelf> {
    const vault = await this.#openVault();
    if ((await vault.lockState()).isLocked) throw new CallError('LOCKED');
    const shelf: Shelf = new Shelf(vault, {
      ...this.#ports,
      environmentOf: (id) => this.pages.seenBy(id),
      emit: (id, event) => this.#heard(id, event),
      onAuthLost: (account, code) => void this.#ended(account, code).catch(() => undefined),
      onLost: () => (this.#endedBy = 'STORAGE_LOST'),
    });
    return shelf;
  }

  async #openAccount(account: Account): Promise<Omit<Opening, 'lock' | 'accounts'>> {
    const opening = await openSession(account);
    if (opening.session.name === 'signedOut')
      return { ...opening, session: await this.sessionState(account) };
    return opening;
  }

  #nobody(): SessionState {
    const { build } = this.#ports;
    const step = { name: build.credentials ? ('phone' as const) : ('credentials' as const) };
    return { name: 'signedOut', step, server: describeServer(build.server, build) };
  }

  #heard(id: string, event: WorkerEvent): void {
    this.#ports.emit({ ...event, account: id });
    if (SUMMED_UP.has(event.type)) this.#summaries.changed();
  }

  async #tellLock(): Promise<void> {
    this.#ports.emit({ type: 'lock', lock: await this.keeper.lock() });
  }

  /** Telegram ended the session: the same clean-up, with its reason. */
  async #ended(account: Account, code: string): Promise<void> {
    await account.stop();
    await this.#clean(account, endReason(code));
  }

  async #clean(account: Account, endedBy: EndReason | undefined): Promise<void> {
    const shelf = await this.#openShelf();
    await shelf.remove(account);
    this.#endedBy = endedBy;
    if (await shelf.isEmpty()) await this.#replaceVault((vault) => vault.destroy());
    const session = await this.sessionState(undefined);
    this.#ports.emit({ type: 'session', session, account: account.id });
    this.#summaries.changed();
  }
}

/** A login that is not finished is nobody's place to come back to. */
async function remember(shelf: Shelf, account: Account): Promise<void> {
  if (account.selfId) await shelf.roster.setCurrent(account.id);
}
