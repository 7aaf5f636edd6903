import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { UserId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { OpenTelegram } from '#worker/telegram/telegram.ts';
import type { Clock } from '#worker/updates/ports.ts';
import type { Sealer } from '#worker/vault/sealer.ts';
import type { Vault } from '#worker/vault/vault.ts';
import { Account, type AccountPorts } from './account.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Environment } from './environment.ts';
import { Roster } from './roster.ts';

/** More would need more sockets than a browser gives one page with ease. */
export const MOST_ACCOUNTS = 10;

export interface ShelfPorts {
  readonly build: BuildSettings;
  readonly clock: Clock;
  openCache(p: { name: string; sealer: Sealer; clock: Clock }): Promise<Cache>;
  /** Removes a database whose key is lost. */
  deleteCache(name: string): Promise<void>;
  loadTelegram(): Promise<OpenTelegram>;
  warmUp?: AccountPorts['warmUp'];
  environmentOf(accountId: string): Environment;
  emit(accountId: string, event: WorkerEvent): void;
  onAuthLost(account: Account, code: string): void;
  /** Rows or keys of an account are gone for good. */
  onLost(accountId: string): void;
}

/** The name of an account's database. */
const databaseName = (accountId: string): string => `xabar-${accountId}`;

/** Its removal takes a while, and a question that comes late must not open it again. No other account ever has its id. */
const GONE = Promise.resolve(undefined);

/** The accounts of an unlocked vault: each is opened once, when it is first wanted. */
export class Shelf {
  readonly roster: Roster;
  readonly #vault: Vault;
  readonly #ports: ShelfPorts;
  readonly #open = new Map<string, Promise<Account | undefined>>();

  constructor(vault: Vault, ports: ShelfPorts) {
    this.#vault = vault;
    this.#ports = ports;
    this.roster = new Roster(vault.login);
  }

  /** The account of this id; without one, or when it is gone, the last used, else any that can be opened. */
  async find(asked?: string): Promise<Account | undefined> {
    const [ids, current, signedIn] = await Promise.all([
      this.#vault.accounts(),
      this.roster.current(),
      this.roster.signedIn(),
    ]);
    const wished = [asked, current, ...signedIn, ...ids];
    let locked: unknown;
    for (const id of new Set(wished)) {
      if (id === undefined || !ids.includes(id)) continue;
      try {
        const account = await this.get(id);
        if (account) return account;
      } catch (error) {
        // One that is locked alone is passed over, unless it was meant.
        if (id === asked || !isLocked(error)) throw error;
        locked = error;
      }
    }
    if (locked) throw locked;
    return undefined;
  }

  /**
   * Undefined when there is no such account or it cannot be opened any more; what was left of it is then removed. LOCKED
   * while it is.
   */
  get(id: string): Promise<Account | undefined> {
    const known = this.#open.get(id);
    if (known) return known;
    const opening = this.#load(id);
    this.#open.set(id, opening);
    return opening;
  }

  /** A login that was begun and not finished, or a new one. TOO_MANY_ACCOUNTS beyond the limit. */
  async forLogin(): Promise<Account> {
    const [ids, signedIn] = await Promise.all([this.#vault.accounts(), this.roster.signedIn()]);
    for (const id of ids.filter((each) => !signedIn.includes(each))) {
      const account = await this.get(id);
      if (account && !account.selfId) return account;
    }
    if (signedIn.length >= MOST_ACCOUNTS) throw new CallError('TOO_MANY_ACCOUNTS');
    const account = await this.get(await this.#vault.createAccount());
    if (!account) throw new CallError('STORAGE_BROKEN');
    return account;
  }

  /** Everybody who is signed in, in the order of their coming; opens who is not open yet. */
  async everybody(): Promise<readonly Account[]> {
    const accounts: Account[] = [];
    for (const id of await this.roster.signedIn()) {
      const account = await this.get(id).catch(ifLocked);
      if (account) accounts.push(account);
    }
    return accounts;
  }

  /** Those that are open by now. */
  async opened(): Promise<readonly Account[]> {
    const all = await Promise.all([...this.#open.values()].map((each) => each.catch(() => undefined)));
    return all.filter((account) => account !== undefined);
  }

  /** Nothing stays of it. The account must have been stopped. */
  async remove(account: Account): Promise<void> {
    this.#open.set(account.id, GONE);
    await account.cache.destroy();
    await this.roster.remove(account.id);
    await this.#vault.forget(account.id);
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#vault.accounts()).length === 0;
  }

  /** Stops and closes these, or all; what is stored stays. */
  async close(some?: readonly Account[]): Promise<void> {
    const accounts = some ?? (await this.opened());
    await Promise.all(
      accounts.map(async (account) => {
        this.#open.delete(account.id);
        await account.stop();
        account.cache.close();
      }),
    );
  }

  async #load(id: string): Promise<Account | undefined> {
    try {
      const account = await this.#make(id);
      if (!account.selfId && (await this.roster.signedIn()).includes(id)) await this.#rowsAreLost(id);
      return account;
    } catch (error) {
      this.#open.delete(id);
      if (!(error instanceof CallError)) throw error;
      if (error.code === 'NOT_FOUND') return undefined;
      // The key or the database is beyond repair: what is left cannot be read by anybody, so it goes.
      if (error.code !== 'STORAGE_BROKEN') throw error;
      this.#open.set(id, GONE);
      await this.roster.remove(id);
      await this.#vault.forget(id);
      await this.#ports.deleteCache(databaseName(id));
      this.#ports.onLost(id);
      return undefined;
    }
  }

  /** The browser kept the keys and threw the rows away: who was signed in must do so again, and be told why. */
  async #rowsAreLost(id: string): Promise<void> {
    await this.roster.remove(id);
    this.#ports.onLost(id);
  }

  async #hasAnother(account: Account, userId: UserId): Promise<boolean> {
    const { kind, address } = await account.server();
    for (const other of await this.everybody()) {
      if (other === account || other.selfId !== userId) continue;
      const server = await other.server();
      if (server.kind === kind && server.address === address) return true;
    }
    return false;
  }

  async #make(id: string): Promise<Account> {
    const { clock, build, environmentOf, loadTelegram, warmUp } = this.#ports;
    const sealer = await this.#vault.unlock(id);
    const cache = await this.#ports.openCache({ name: databaseName(id), sealer, clock });
    const account: Account = await Account.open({
      id,
      cache,
      clock,
      build,
      environment: environmentOf(id),
      emit: (event) => this.#ports.emit(id, event),
      loadTelegram: () => loadTelegram(),
      ...(warmUp && { warmUp }),
      isElsewhere: (userId) => this.#hasAnother(account, userId),
      onSignedIn: () => void this.roster.add(id).catch(() => undefined),
      onAuthLost: (code) => this.#ports.onAuthLost(account, code),
    });
    return account;
  }
}

const isLocked = (error: unknown): boolean => error instanceof CallError && error.code === 'LOCKED';

function ifLocked(error: unknown): undefined {
  if (!isLocked(error)) throw error;
}

/** All databases: of accounts that have a key, and of those whose keys were thrown away. */
export async function deleteEverything(vault: Vault, ports: Pick<ShelfPorts, 'deleteCache'>): Promise<void> {
  const [ids, { wiped = [] }] = await Promise.all([vault.accounts(), vault.lockState()]);
  for (const id of new Set([...ids, ...wiped])) await ports.deleteCache(databaseName(id));
  await vault.destroy();
}
