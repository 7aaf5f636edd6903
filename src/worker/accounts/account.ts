import { CallError } from '#contract/errors.ts';
import type { SessionState } from '#contract/calls.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { UpdateContainer, UpdateState } from '#model/change.ts';
import type { Connection } from '#model/connection.ts';
import type { UserId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';
import { createSink } from '#worker/features/apply/create-sink.ts';
import { QrLogin } from '#worker/features/auth/qr-login.ts';
import { StaleChats } from '#worker/features/chats/stale-chats.ts';
import { UnreadCounter } from '#worker/features/chats/unread-totals.ts';
import { Downloads } from '#worker/features/media/downloads.ts';
import { createAccountOutbox } from '#worker/features/sending/create-account-outbox.ts';
import { keepCurrent } from '#worker/features/session/keep-current.ts';
import type { Outbox } from '#worker/outbox/outbox.ts';
import type { OpenTelegram, ServerSettings, StoredSession, Telegram } from '#worker/telegram/telegram.ts';
import { UpdateEngine } from '#worker/updates/engine.ts';
import type { Clock } from '#worker/updates/ports.ts';
import { type BuildSettings, builtInCredentials, describeServer } from './build-settings.ts';
import { deviceInfo } from './device-info.ts';
import type { Environment } from './environment.ts';
import {
  type AccountSettings,
  type Credentials,
  readSetting,
  type StaleRows,
  writeSetting,
} from './settings.ts';
import { loginState } from '#worker/features/auth/auth-steps.ts';

export interface AccountPorts {
  readonly id: string;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly build: BuildSettings;
  readonly environment: Environment;
  emit(event: WorkerEvent): void;
  /** Loads the chunk that speaks to Telegram; asked for only when the first screen is there. */
  loadTelegram(): Promise<OpenTelegram>;
  /** Opens the way to Telegram meanwhile. */
  warmUp?(server: ServerSettings, session: StoredSession): void;
  /** Another account on this device is this user's, on the same server. */
  isElsewhere(userId: UserId): Promise<boolean>;
  /** Somebody is signed in from now on. */
  onSignedIn(): void;
  /** Telegram ended the authorization; `code` is its error type. */
  onAuthLost(code: string): void;
}

/** What is read from the cache before anything can be answered. */
interface Beginnings {
  readonly selfId: UserId | undefined;
  readonly state: UpdateState | undefined;
  readonly session: StoredSession | undefined;
  readonly lastOnline: number | undefined;
  readonly stale: StaleRows | undefined;
  readonly server: ServerSettings | undefined;
}

/** Events that are caught up with one by one; who missed more reads the list anew (https://core.telegram.org/method/updates.getDifference). */
const MOST_MISSED = 200_000;

/** One account: one database, one client, one update engine, one outbox, one lifetime. Also holds a login under way. */
export class Account {
  readonly id: string;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly environment: Environment;
  readonly engine: UpdateEngine;
  readonly outbox: Outbox;
  readonly totals: UnreadCounter;
  readonly downloads = new Downloads();
  readonly stale: StaleChats;
  readonly qr: QrLogin;
  readonly #ports: AccountPorts;
  #telegram: Promise<Telegram> | undefined;
  #client: Telegram | undefined;
  #session: StoredSession | undefined;
  #selfId: UserId | undefined;
  /** Of whoever was signed in when this was opened; others may still choose. */
  readonly #server: ServerSettings | undefined;
  #connection: Connection;
  /** The server was heard on a connection that still stands. */
  #isConnected = false;
  #isStopped = false;
  #isStarted = false;

  static async open(ports: AccountPorts): Promise<Account> {
    const { cache } = ports;
    const [selfId, session, lastOnline, stale, server, state] = await Promise.all([
      readSetting(cache, 'selfId'),
      readSetting(cache, 'session'),
      readSetting(cache, 'lastOnline'),
      readSetting(cache, 'stale'),
      readSetting(cache, 'server'),
      cache.state(),
    ]);
    return new Account(ports, { selfId, session, lastOnline, stale, server, state });
  }

  private constructor(ports: AccountPorts, beginnings: Beginnings) {
    const { selfId, state, session, lastOnline, stale } = beginnings;
    this.#ports = ports;
    this.id = ports.id;
    this.cache = ports.cache;
    this.clock = ports.clock;
    this.environment = ports.environment;
    this.#selfId = selfId;
    this.#session = session;
    this.#server = selfId && (beginnings.server ?? ports.build.server);
    if (this.#server && session && this.environment.isOnline) ports.warmUp?.(this.#server, session);
    this.#connection = { state: 'connecting', ...(lastOnline !== undefined && { since: lastOnline }) };
    this.totals = new UnreadCounter(
      () => this.serverNow(),
      (totals) => this.emit({ type: 'totals', totals }),
    );
    this.qr = new QrLogin(this);
    this.stale = new StaleChats(this, stale ?? { chats: [], folders: [] });
    this.engine = new UpdateEngine({
      source: this.#updateSource(),
      sink: createSink(this),
      clock: this.clock,
      state,
    });
    this.outbox = createAccountOutbox(this);
  }

  get selfId(): UserId | undefined {
    return this.#selfId;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  emit(event: WorkerEvent): void {
    if (!this.#isStopped) this.#ports.emit(event);
  }

  /** Unix seconds of the server, as far as known. */
  serverNow(): number {
    const offset = this.#session?.timeOffset ?? 0;
    return this.#client?.serverNow() ?? Math.floor(this.clock.now() / 1000) + offset;
  }

  async sessionState(): Promise<SessionState> {
    const server = describeServer(await this.server(), this.#ports.build);
    const { id: account } = this;
    if (this.#selfId) return { name: 'signedIn', account, selfId: this.#selfId, server };
    return { name: 'signedOut', account, step: (await loginState(this)).step, server };
  }

  async server(): Promise<ServerSettings> {
    return this.#server ?? (await readSetting(this.cache, 'server')) ?? this.#ports.build.server;
  }

  /** The user's own, or the build's where the login goes to the server they were made for. */
  async credentials(): Promise<Credentials | undefined> {
    const [own, server] = await Promise.all([readSetting(this.cache, 'credentials'), this.server()]);
    return own ?? builtInCredentials(server, this.#ports.build);
  }

  /** The connected client; the first call loads and starts it. */
  telegram(): Promise<Telegram> {
    if (this.#isStopped) return Promise.reject(new CallError('WORKER_GONE'));
    this.#telegram ??= this.#connect().catch((error: unknown) => {
      this.#telegram = undefined;
      throw error;
    });
    return this.#telegram;
  }

  /** Drops the client, so that the next call starts one with other settings. */
  async disconnect(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#telegram = undefined;
    this.#isConnected = false;
    await client?.stop();
  }

  /** Connects, catches up, works off the outbox. Called once the first screen was answered. */
  start(): void {
    if (!this.#selfId) return this.inBackground(() => this.qr.resume());
    if (this.#isStarted) return;
    this.#isStarted = true;
    // Before what reads the whole cache.
    this.inBackground(() => this.telegram());
    keepCurrent(this);
  }

  isElsewhere(userId: UserId): Promise<boolean> {
    return this.#ports.isElsewhere(userId);
  }

  signedIn(selfId: UserId): void {
    this.#selfId = selfId;
    this.#isStarted = true;
    this.#ports.onSignedIn();
    this.inBackground(async () => this.emit({ type: 'session', session: await this.sessionState() }));
    keepCurrent(this);
    this.engine.catchUp();
  }

  wake(facts: { isOnline: boolean; resumed: boolean }): void {
    this.#client?.wake(facts);
    if (!facts.resumed || !this.#selfId) return;
    // A read finds out whether the database slept away, and opens it again.
    this.inBackground(() => readSetting(this.cache, 'lastOnline'));
    if (this.#client) this.engine.catchUp();
  }

  setCatchingUp(isBusy: boolean): void {
    // Over a connection that does not stand, nothing is current, whatever it brought last.
    if (!this.#isConnected) return;
    if (isBusy) this.#setConnection({ state: 'updating' });
    else this.#becameCurrent();
  }

  /** Runs what nobody waits for; its failure is nobody's either, since whatever it does is tried again on the next occasion. */
  inBackground(run: () => Promise<unknown>): void {
    if (this.#isStopped) return;
    run().catch(() => undefined);
  }

  /** Waits on the account's clock; rejects when the account stops meanwhile. */
  async pause(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => this.clock.setTimeout(resolve, milliseconds));
    if (this.#isStopped) throw new CallError('WORKER_GONE');
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.qr.stop();
    this.engine.stop();
    this.outbox.stop();
    await this.disconnect();
    // Whoever still waits for something here must not keep the keys in memory.
    this.#session = undefined;
  }

  async #connect(): Promise<Telegram> {
    const [open, credentials, server, session] = await Promise.all([
      this.#ports.loadTelegram(),
      this.credentials(),
      this.server(),
      readSetting(this.cache, 'session'),
    ]);
    if (!credentials) throw new CallError('API_ID_INVALID');
    if (this.#isStopped) throw new CallError('WORKER_GONE');
    const client = open({
      ...credentials,
      server,
      ...(session && { session }),
      ...(this.#selfId && { selfId: this.#selfId }),
      device: deviceInfo(),
      saveSession: (next) => this.#saveSession(next),
      onUpdates: (container) => this.#onUpdates(container),
      onGap: () => this.#onGap(),
      onState: (state, retryAt) => this.#onState(state, retryAt),
      onAuthLost: (code) => this.#ports.onAuthLost(code),
    });
    this.#client = client;
    client.wake({ isOnline: this.environment.isOnline, resumed: false });
    client.start();
    return client;
  }

  async #saveSession(session: AccountSettings['session']): Promise<void> {
    this.#session = session;
    if (!this.#isStopped) await writeSetting(this.cache, 'session', session, 'strict');
  }

  #onUpdates(container: UpdateContainer): void {
    if (this.#selfId) this.engine.feed(container);
    else if (
      container.kind === 'updates' &&
      container.changes.some(({ change }) => change.kind === 'loginToken')
    ) {
      this.qr.scanned();
    }
  }

  #onGap(): void {
    if (this.#selfId) this.engine.catchUp();
  }

  #onState(state: 'offline' | 'connecting' | 'connected', retryAt?: number): void {
    this.#isConnected = state === 'connected';
    if (state !== 'connected') this.#setConnection({ state, ...(retryAt !== undefined && { retryAt }) });
    else this.#setConnection({ state: this.#selfId ? 'updating' : 'online' });
  }

  /** Only now is what the screen shows known to be the server's state. */
  #becameCurrent(): void {
    const now = this.clock.now();
    this.#connection = { state: 'online', since: now };
    this.emit({ type: 'connection', connection: this.#connection });
    this.inBackground(() => writeSetting(this.cache, 'lastOnline', now));
    this.outbox.resume();
    this.stale.drain();
  }

  #setConnection(next: Connection): void {
    const { since, state } = this.#connection;
    const last = state === 'online' ? this.clock.now() : since;
    if (state === 'online' && next.state !== 'online')
      this.inBackground(() => writeSetting(this.cache, 'lastOnline', last));
    this.#connection = { ...next, ...(last !== undefined && { since: last }) };
    this.emit({ type: 'connection', connection: this.#connection });
  }

  #updateSource() {
    return {
      getState: async () => (await this.telegram()).getState(),
      getDifference: async (state: UpdateState) =>
        (await this.telegram()).getDifference(state, { totalLimit: MOST_MISSED }),
      getChannelDifference: async (channelId: `c${string}`, pts: number, limit: number) => {
        const record = (await this.cache.peers([channelId])).get(channelId);
        const hash = record?.accessHash;
        const channel = { id: channelId, ...(hash !== undefined && { accessHash: hash }) };
        return (await this.telegram()).getChannelDifference(channel, pts, limit);
      },
    };
  }
}
