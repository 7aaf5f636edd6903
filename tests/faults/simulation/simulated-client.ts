import type { WorkerEvent } from '#contract/events.ts';
import type { CallResult, Calls } from '#contract/calls.ts';
import { portPair } from '#contract/ports.ts';
import { Relay } from '#contract/relay.ts';
import { connect, type Remote, serve } from '#contract/rpc.ts';
import type { Connection } from '#model/connection.ts';
import type { UserId } from '#model/peer.ts';
import { createHandlers } from '#worker/accounts/handlers.ts';
import { Host } from '#worker/accounts/host.ts';
import type { StoredSession } from '#worker/telegram/telegram.ts';
import { openTelegram } from '#worker/telegram/open-telegram.ts';
import type { MemoryNetwork } from './memory-network.ts';
import { Screen } from './screen.ts';
import type { Stage } from './stage.ts';
import { type Disk, Gate, gatedCache, newDisk, openDiskVault } from './storage.ts';
import { MemoryCache } from '#tests/fakes/memory-cache.ts';

/** One process on a device: it lives until it is killed. */
interface Life {
  readonly gate: Gate;
  readonly host: Host;
}

/** A page, which may outlive the process that runs the engine for it: another tab's takes over. */
interface Page {
  readonly remote: Remote;
  readonly relay: Relay;
}

export interface ClientOptions {
  readonly stage: Stage;
  readonly network: MemoryNetwork;
  readonly name: string;
  readonly userId: bigint;
  readonly session: StoredSession;
  readonly publicKeyPem: string;
}

/** One device: a disk, and on it the real worker, which may be killed and opened again. */
export class SimulatedClient {
  readonly name: string;
  readonly userId: bigint;
  readonly selfId: UserId;
  readonly disk: Disk = newDisk();
  readonly screen: Screen;
  connection: Connection | undefined;
  isOnline = true;
  readonly #options: ClientOptions;
  #life: Life | undefined;
  #page: Page | undefined;
  /** Another tab waits to take over. */
  #isFollowed = false;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.name = options.name;
    this.userId = options.userId;
    this.selfId = `u${options.userId}`;
    this.screen = new Screen(options.stage.time);
    this.disk.accounts.add('account');
    void this.disk.cache.commit({ settings: { selfId: this.selfId, session: options.session } });
  }

  get isAlive(): boolean {
    return this.#life !== undefined;
  }

  /** Opens the page, unless it is open. */
  open(): void {
    if (this.#life) return;
    const [near, far] = portPair();
    const remote = connect(near);
    this.screen.clear();
    remote.subscribe((event) => {
      if (event.type === 'connection') this.connection = event.connection;
      this.screen.hear(event);
    });
    this.#page = { remote, relay: new Relay(far) };
    this.#begin(this.#page);
  }

  /** The process that runs the engine dies, and that of another tab takes over at once: the page stays and asks again. */
  handOver(): void {
    this.#isFollowed = true;
    this.#life?.gate.shut();
  }

  /** The same with one of the next operations on the disk. */
  handOverAfter(operations: number, isDone: boolean): void {
    this.#isFollowed = true;
    this.#life?.gate.shutAfter(operations, isDone);
  }

  #begin({ remote, relay }: Page): void {
    const { stage, network } = this.#options;
    const gate: Gate = new Gate(stage, this.disk, () => this.#die(gate));
    const emit = (event: WorkerEvent) => served.emit(event);
    const host = this.#createHost(gate, emit);
    const [near, far] = portPair();
    const served = serve(far, createHandlers(host, {}));
    network.line(this.name);
    this.#life = { gate, host };
    relay.setEngine(near);
    this.tellEnvironment(false);
    void remote.call('session.open', {}).catch(() => undefined);
  }

  #createHost(gate: Gate, emit: (event: WorkerEvent) => void): Host {
    const { stage, publicKeyPem } = this.#options;
    const { time } = stage;
    return new Host({
      build: {
        server: { kind: 'custom', address: `ws://${this.name}/dc{dc}/apiws`, publicKey: publicKeyPem },
        credentials: { apiId: 1_234_567, apiHash: '0123456789abcdef0123456789abcdef' },
      },
      clock: {
        now: () => time.deviceNow(),
        setTimeout: (run, ms) => time.setTimeout(run, ms),
        clearTimeout: (id) => time.clearTimeout(id),
      },
      openVault: async () => openDiskVault(this.disk),
      openCache: async () => gatedCache(this.disk, gate),
      deleteCache: async () => {
        this.disk.cache = new MemoryCache();
      },
      loadTelegram: async () => openTelegram,
      emit,
    });
  }

  /** The process ends now: nothing more is written, its sockets break. */
  kill(): void {
    this.#isFollowed = false;
    this.#life?.gate.shut();
  }

  /** It ends with one of its next operations on the disk. */
  killAfter(operations: number, isDone: boolean): void {
    this.#isFollowed = false;
    this.#life?.gate.shutAfter(operations, isDone);
  }

  #die(gate: Gate): void {
    const life = this.#life;
    if (life?.gate !== gate) return;
    this.#life = undefined;
    this.connection = undefined;
    this.#options.network.cut(this.name);
    const page = this.#page;
    this.#page = undefined;
    void life.host.stop().catch(() => undefined);
    if (!this.#isFollowed || !page) return page?.remote.close();
    this.#isFollowed = false;
    this.#page = page;
    this.#begin(page);
  }

  tellEnvironment(resumed: boolean): void {
    const view = { isVisible: true, isFocused: false, isOnline: this.isOnline, resumed };
    void this.#page?.remote.call('session.environment', view).catch(() => undefined);
  }

  /** A call of the page; undefined when no page is open. */
  call<N extends keyof Calls>(name: N, params: Parameters<Calls[N]>[0]): Promise<CallResult<N>> | undefined {
    return this.#page?.remote.call(name, params);
  }
}
