import 'fake-indexeddb/auto';
import { WebSocket } from 'ws';
import type { WorkerEvent } from '#contract/events.ts';
import { portPair } from '#contract/ports.ts';
import { connect, type Remote, serve, type Served } from '#contract/rpc.ts';
import type { PeerId } from '#model/peer.ts';
import { concerns, type Page } from '#worker/accounts/environment.ts';
import { createHandlers } from '#worker/accounts/handlers.ts';
import { Host } from '#worker/accounts/host.ts';
import { deleteCache } from '#worker/cache/delete-cache.ts';
import { openCache } from '#worker/cache/open-cache.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openTelegram } from '#worker/telegram/open-telegram.ts';
import type { Clock } from '#worker/updates/ports.ts';
import { openVault } from '#worker/vault/open-vault.ts';

// Node has no WebSocket of its own at this version; everything else the worker needs, it has.
Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? WebSocket });

export interface ServerAddress {
  readonly url: string;
  readonly publicKeyPem: string;
}

const clock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds)[Symbol.toPrimitive](),
  clearTimeout: (id) => clearTimeout(id),
};

/** The real worker, without its thread: vault, cache, engine and adapter over the page's own contract. */
export interface AClient {
  readonly remote: Remote;
  readonly call: Remote['call'];
  readonly events: readonly WorkerEvent[];
  /** Resolves with the first event, past or future, that fits. */
  until<T extends WorkerEvent['type']>(
    type: T,
    fits?: (event: Extract<WorkerEvent, { type: T }>) => boolean,
  ): Promise<Extract<WorkerEvent, { type: T }>>;
  /** Forgets what was heard, so that `until` waits for something new. */
  forget(): void;
  /** Ends as a closed tab does: nothing is said to anybody, what is stored stays. */
  close(): Promise<void>;
}

/** Two clients with the same name share their storage, one after the other. */
export async function aClient(server: ServerAddress, name: string): Promise<AClient> {
  const served: Served[] = [];
  const page: Page = {};
  const host = new Host({
    build: {
      server: { kind: 'custom', address: `${server.url}/dc{dc}/apiws`, publicKey: server.publicKeyPem },
      credentials: { apiId: 1_234_567, apiHash: '0123456789abcdef0123456789abcdef' },
    },
    clock,
    openVault: async () => openVault(openVaultStore(`vault-${name}`)),
    openCache,
    deleteCache,
    loadTelegram: async () => openTelegram,
    emit: (event) => concerns(page, event) && served.forEach((one) => one.emit(event)),
  });
  const [near, far] = portPair();
  served.push(serve(far, createHandlers(host, page)));
  const remote = connect(near);
  const heard = listen(remote);
  await remote.call('session.environment', { isVisible: true, isFocused: false, isOnline: true });
  return {
    remote,
    call: (callName, params, options) => remote.call(callName, params, options),
    ...heard,
    async close() {
      remote.close();
      await host.stop();
    },
  };
}

function listen(remote: Remote) {
  let events: WorkerEvent[] = [];
  const waiting = new Set<(event: WorkerEvent) => void>();
  remote.subscribe((event) => {
    events.push(event);
    for (const tell of [...waiting]) tell(event);
  });
  return {
    get events() {
      return events;
    },
    forget() {
      events = [];
    },
    until<T extends WorkerEvent['type']>(
      type: T,
      fits: (event: Extract<WorkerEvent, { type: T }>) => boolean = () => true,
    ) {
      type Wanted = Extract<WorkerEvent, { type: T }>;
      const isIt = (event: WorkerEvent): event is Wanted => event.type === type && fits(event as Wanted);
      const known = events.find(isIt);
      if (known) return Promise.resolve(known);
      return new Promise<Wanted>((resolve) => {
        const tell = (event: WorkerEvent) => {
          if (!isIt(event)) return;
          waiting.delete(tell);
          resolve(event);
        };
        waiting.add(tell);
      });
    },
  };
}

export interface Person {
  readonly phone: string;
  readonly code: string;
  readonly password?: string;
}

export const DILNOZA: Person = { phone: '+998 90 000 00 01', code: '11111' };
export const AZIZ: Person = { phone: '+998 90 000 00 02', code: '22222', password: 'bahor2026' };
export const JOHN: Person = { phone: '+998 90 000 00 03', code: '33333' };

/** Signs in and waits until the list is read and current. */
export async function signIn(client: AClient, { phone, code, password }: Person): Promise<PeerId> {
  await client.call('session.open', {});
  await client.call('auth.sendCode', { phone });
  let step = await client.call('auth.submitCode', { code });
  if (step.name === 'password' && password) step = await client.call('auth.submitPassword', { password });
  if (step.name !== 'done') throw new Error(`the login stands at ${step.name}`);
  const { session } = await client.until('session', ({ session: { name } }) => name === 'signedIn');
  await client.until('chatsReset');
  await client.until('connection', ({ connection }) => connection.state === 'online');
  return session.name === 'signedIn' ? session.selfId : 'u0';
}

/** The chat of a name, from the local list. */
export async function chatNamed(client: AClient, query: string): Promise<PeerId> {
  const [row] = await client.call('chats.filter', { query, limit: 1 });
  if (!row) throw new Error(`no chat matches ${query}`);
  return row.chat.id;
}
