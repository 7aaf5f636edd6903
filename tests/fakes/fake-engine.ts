import type { AccountSummary, Opening, ServerInfo } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { CallContext, Handlers, News } from '#contract/rpc.ts';
import type { Connection } from '#model/connection.ts';
import { fakeAuth, type FakeSession } from './fake-auth.ts';
import { fakeAuthorizations, type FakeDevices } from './fake-authorizations.ts';
import { chatList, fakeChats, totalsOf } from './fake-chats.ts';
import { fakeHistory } from './fake-history.ts';
import { fakeMedia } from './fake-media.ts';
import { fakeSending } from './fake-sending.ts';
import { type FakePasscode, FakeVault } from './fake-vault.ts';
import type { FakeWorld } from './fake-world.ts';

export interface FakeAccount {
  readonly id: string;
  readonly world: FakeWorld;
  readonly session: FakeSession;
}

export interface FakeEngineOptions extends FakeDevices {
  readonly server: ServerInfo;
  readonly connection?: Connection | undefined;
  readonly passcode?: FakePasscode | undefined;
  readonly mediaStepMs: number;
  readonly confirmAfterMs: number;
  /** The world of an account that is added. */
  makeWorld(): FakeWorld;
}

type OwnCall =
  | Extract<keyof Handlers, `vault.${string}` | `accounts.${string}`>
  | 'session.open'
  | 'session.logOut'
  | 'session.environment';
type AccountHandlers = Omit<Handlers, OwnCall>;

/** Everything behind the contract: some accounts, one vault, one page that shows one of them. */
export class FakeEngine {
  readonly handlers: Handlers;
  readonly vault: FakeVault;
  readonly #options: FakeEngineOptions;
  readonly #emit: (event: News) => void;
  readonly #accounts = new Map<string, FakeAccount>();
  readonly #handlersOf = new Map<string, AccountHandlers>();
  readonly #locked = new Set<string>();
  #current: string;

  constructor(
    first: FakeAccount,
    others: readonly FakeAccount[],
    options: FakeEngineOptions,
    emit: (event: News) => void,
  ) {
    this.#options = options;
    this.#emit = emit;
    this.#current = first.id;
    for (const account of [first, ...others]) this.#put(account);
    this.vault = new FakeVault(options.passcode, {
      emit,
      onUnlocked: () => this.#locked.clear(),
      lockAccount: (account) => this.#lockAccount(account),
      onWiped: () => this.#wiped(),
    });
    this.handlers = this.#all(first);
  }

  #put(account: FakeAccount): void {
    const { id, world, session } = account;
    const emit = (event: WorkerEvent) => this.#emit({ ...event, account: id });
    this.#accounts.set(id, account);
    this.#handlersOf.set(id, {
      ...fakeAuth(id, session, (event) => (emit(event), this.#tell())),
      ...fakeChats(world, emit),
      ...fakeHistory(world, emit),
      ...fakeSending(world, emit, { confirmAfterMs: this.#options.confirmAfterMs }),
      ...fakeMedia(world, emit, this.#options.mediaStepMs),
      ...fakeAuthorizations(emit, this.#options),
    });
  }

  /** Calls of an account go to the one that is named, else to the one that is shown. */
  #all(any: FakeAccount): Handlers {
    const names = Object.keys(this.#handlersOf.get(any.id) ?? {}) as (keyof AccountHandlers)[];
    const entries = names.map((name) => [
      name,
      async (params: unknown, context: CallContext) => {
        const id = this.#admit(name, context.account ?? this.#current);
        const run = this.#handlersOf.get(id)?.[name] as (p: unknown, c: CallContext) => Promise<unknown>;
        return run(params, context);
      },
    ]);
    return { ...(Object.fromEntries(entries) as AccountHandlers), ...this.#own(), ...this.vault.handlers };
  }

  #admit(name: string, id: string): string {
    if (this.vault.isLocked || this.#locked.has(id)) throw new CallError('LOCKED');
    const account = this.#accounts.get(id);
    const isForAnybody = name.startsWith('session.') || name.startsWith('auth.');
    if (!account || (!isForAnybody && account.session.state.name !== 'signedIn'))
      throw new CallError('NOT_SIGNED_IN');
    return id;
  }

  #own(): Pick<Handlers, Exclude<OwnCall, `vault.${string}`>> {
    return {
      'session.open': async ({ account }) => this.#open(account),
      'session.environment': () => Promise.resolve(),
      'session.logOut': async (_, { account = this.#current }) => this.#logOut(account),
      'accounts.add': async () => {
        const id = `account-${this.#accounts.size + 1}`;
        const { server } = this.#options;
        const state = { name: 'signedOut', account: id, step: { name: 'phone' }, server } as const;
        this.#put({ id, world: this.#options.makeWorld(), session: { state, server } });
        return { account: id };
      },
      'accounts.discard': async ({ account }) => void this.#accounts.delete(account),
    };
  }

  #open(asked = this.#current): Opening {
    const connection = this.#options.connection ?? { state: 'online' };
    const shut = { lock: this.vault.lock, accounts: [], connection };
    if (this.vault.isLocked) return { ...shut, session: { name: 'locked' } };
    const account = this.#accounts.get(asked) ?? this.#signedIn[0];
    const accounts = this.#summaries();
    if (!account) return { ...shut, session: nobody(this.#options.server) };
    if (this.#locked.has(account.id))
      return { ...shut, accounts, session: { name: 'locked', account: account.id } };
    this.#current = account.id;
    const { world, session } = account;
    if (session.state.name !== 'signedIn') return { ...shut, accounts, session: session.state };
    const self = world.peers.get(world.selfId);
    return {
      ...shut,
      accounts,
      session: session.state,
      chats: chatList(world, 'main', 30),
      totals: totalsOf(world, Date.now() / 1000),
      ...(self && { self }),
    };
  }

  get #signedIn(): readonly FakeAccount[] {
    return [...this.#accounts.values()].filter(({ session }) => session.state.name === 'signedIn');
  }

  #summaries(): readonly AccountSummary[] {
    const connection = this.#options.connection ?? { state: 'online' };
    return this.#signedIn.map(({ id, world }) => {
      const self = world.peers.get(world.selfId);
      const isLocked = this.#locked.has(id);
      const totals = isLocked ? NOTHING : totalsOf(world, Date.now() / 1000);
      return { id, totals, connection, isLocked, ...(self && !isLocked && { self }) };
    });
  }

  #tell(): void {
    this.#emit({ type: 'accounts', accounts: this.#summaries() });
  }

  #lockAccount(account: string): void {
    this.#locked.add(account);
    this.#emit({ type: 'session', session: { name: 'locked', account }, account });
    this.#tell();
  }

  #logOut(id: string): void {
    const account = this.#accounts.get(id);
    if (!account) return;
    const session = nobody(account.session.server);
    account.session.state = session;
    this.#emit({ type: 'session', session, account: id });
    this.#tell();
  }

  #wiped(): void {
    this.#locked.clear();
    for (const { session } of this.#accounts.values()) session.state = nobody(session.server);
  }
}

const NOTHING = { messages: 0, chats: 0, unmutedMessages: 0, unmutedChats: 0, mentions: 0, archivedChats: 0 };

const nobody = (server: ServerInfo) => ({ name: 'signedOut', step: { name: 'phone' }, server }) as const;
