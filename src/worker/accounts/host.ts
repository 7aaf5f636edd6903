import type { EndReason, Opening, SessionState } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import { openSession } from '#worker/features/session/open-session.ts';
import { endReason } from '#worker/features/session/end-reason.ts';
import { logOut } from '#worker/features/session/log-out.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { OpenTelegram } from '#worker/telegram/telegram.ts';
import type { Clock } from '#worker/updates/ports.ts';
import type { Sealer } from '#worker/vault/sealer.ts';
import type { Vault } from '#worker/vault/vault.ts';
import { Account } from './account.ts';
import { type BuildSettings, describeServer } from './build-settings.ts';
import { Environment } from './environment.ts';
import { writeSetting } from './settings.ts';

export interface HostPorts {
  readonly build: BuildSettings;
  readonly clock: Clock;
  openVault(): Promise<Vault>;
  openCache(p: { name: string; sealer: Sealer; clock: Clock }): Promise<Cache>;
  /** Removes a database whose key is lost. */
  deleteCache(name: string): Promise<void>;
  loadTelegram(): Promise<OpenTelegram>;
  /** To every page. */
  emit(event: WorkerEvent): void;
}

/** Under which name the vault remembers whose session is complete. */
const SIGNED_IN = 'signedIn';

/** The name of an account's database. */
const databaseName = (accountId: string): string => `xabar-${accountId}`;

/**
 * The engine as a whole: the vault and the account in it. An account is made when a login begins, not before, so that a
 * device nobody uses holds nothing.
 */
export class Host {
  readonly environment = new Environment();
  readonly #ports: HostPorts;
  #vault: Promise<Vault> | undefined;
  #account: Promise<Account | undefined> | undefined;
  #endedBy: EndReason | undefined;

  constructor(ports: HostPorts) {
    this.#ports = ports;
  }

  /** What is known at once; connecting begins after it was answered. */
  async open(): Promise<Opening> {
    const account = await this.#current();
    if (!account) return { session: await this.sessionState(), connection: { state: 'connecting' } };
    const opening = await openSession(account);
    const { session } = opening;
    return session.name === 'signedOut' ? { ...opening, session: await this.sessionState() } : opening;
  }

  /** Connects the account that is signed in, once. */
  async start(): Promise<void> {
    (await this.#current())?.start();
  }

  /** The account that is there; one is made when a login needs it. */
  async account(): Promise<Account> {
    const account = await this.#current();
    if (account) return account;
    this.#endedBy = undefined;
    this.#account = this.#create();
    return (await this.#account) ?? this.account();
  }

  /** The account with somebody signed in. */
  async signedIn(): Promise<Account> {
    const account = await this.#current();
    if (!account?.selfId) throw new CallError('NOT_SIGNED_IN');
    return account;
  }

  async sessionState(): Promise<SessionState> {
    const account = await this.#current();
    const ended = this.#endedBy && { endedBy: this.#endedBy };
    if (account) return { ...(await account.sessionState()), ...ended };
    const { build } = this.#ports;
    const step = { name: build.credentials ? ('phone' as const) : ('credentials' as const) };
    return { name: 'signedOut', step, server: describeServer(build.server, build), ...ended };
  }

  async chooseServer(kind: 'telegram' | 'custom'): Promise<SessionState> {
    const { build } = this.#ports;
    if (build.server.kind !== 'custom') throw new CallError('BAD_INPUT', { field: 'kind' });
    const account = await this.account();
    await account.disconnect();
    const server = kind === 'telegram' ? { kind } : build.server;
    await writeSetting(account.cache, 'server', server, 'strict');
    // Another server knows nothing of keys, codes or credentials of this one.
    await account.cache.commit(
      { settings: { session: undefined, login: undefined, credentials: undefined } },
      'strict',
    );
    return this.sessionState();
  }

  /** The user's own log-out: nothing stays. */
  async logOut(): Promise<void> {
    const account = await this.#current();
    if (account) await logOut(account);
    await this.#clean(account, undefined);
  }

  wake(facts: { isOnline: boolean; resumed: boolean }): void {
    void this.#account?.then((account) => account?.wake(facts));
  }

  /** Stops without removing anything: another tab takes over. */
  async stop(): Promise<void> {
    const account = await this.#account;
    await account?.stop();
    account?.cache.close();
    (await this.#vault)?.close();
  }

  #current(): Promise<Account | undefined> {
    this.#account ??= this.#find();
    return this.#account;
  }

  async #find(): Promise<Account | undefined> {
    this.#vault ??= this.#ports.openVault();
    const vault = await this.#vault;
    const [id] = await vault.accounts();
    if (id === undefined) return undefined;
    try {
      const account = await this.#open(vault, id);
      if (!account.selfId && (await vault.login.get(SIGNED_IN)) === id) await this.#rowsAreLost(vault);
      return account;
    } catch (error) {
      // The key or the database is beyond repair: what is left cannot be read by anybody, so it goes.
      if (!(error instanceof CallError) || error.code !== 'STORAGE_BROKEN') throw error;
      await vault.forget(id);
      await this.#ports.deleteCache(databaseName(id));
      this.#endedBy = 'STORAGE_LOST';
      return undefined;
    }
  }

  /** The browser kept the keys and threw the rows away: who was signed in must do so again, and be told why. */
  async #rowsAreLost(vault: Vault): Promise<void> {
    this.#endedBy = 'STORAGE_LOST';
    await vault.login.set(SIGNED_IN, undefined);
  }

  async #create(): Promise<Account> {
    this.#vault ??= this.#ports.openVault();
    const vault = await this.#vault;
    return this.#open(vault, await vault.createAccount());
  }

  async #open(vault: Vault, id: string): Promise<Account> {
    const { clock, build } = this.#ports;
    const sealer = await vault.unlock(id);
    const cache = await this.#ports.openCache({ name: databaseName(id), sealer, clock });
    const account: Account = await Account.open({
      id,
      cache,
      clock,
      build,
      environment: this.environment,
      emit: (event) => this.#ports.emit(event),
      loadTelegram: () => this.#ports.loadTelegram(),
      onSignedIn: () => void vault.login.set(SIGNED_IN, id).catch(() => undefined),
      onAuthLost: (code) => void this.#ended(account, code),
    });
    return account;
  }

  /** Telegram ended the session: the same clean-up, with its reason. */
  async #ended(account: Account, code: string): Promise<void> {
    await account.stop();
    await this.#clean(account, endReason(code));
  }

  async #clean(account: Account | undefined, endedBy: EndReason | undefined): Promise<void> {
    this.#endedBy = endedBy;
    const vault = await this.#vault;
    if (account) await account.cache.destroy();
    if (account) await vault?.forget(account.id);
    if (vault && (await vault.accounts()).length === 0) {
      await vault.destroy();
      this.#vault = undefined;
    }
    this.#account = undefined;
    this.#ports.emit({ type: 'session', session: await this.#emptyState() });
  }

  /** Said without looking into the database, which would bring it back into being. */
  async #emptyState(): Promise<SessionState> {
    this.#account = Promise.resolve(undefined);
    return this.sessionState();
  }
}
