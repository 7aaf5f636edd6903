import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MethodRegistry } from './api/registry.ts';
import type { GivenMethods } from './api/registry.ts';
import { rsaKey } from './crypto/rsa.ts';
import { Faults } from './faults/faults.ts';
import { AuthKeys } from './mtproto/auth-keys.ts';
import type { SavedKey } from './mtproto/auth-keys.ts';
import { Connections } from './mtproto/connections.ts';
import { Outbox } from './mtproto/outbox.ts';
import { Receiver } from './mtproto/receiver.ts';
import { SessionStore } from './mtproto/session-store.ts';
import type { Wire } from './mtproto/wire.ts';
import { listenForLinks, openHttpServer } from './transport/listen.ts';
import type { Listener } from './transport/listen.ts';
import type { LinkSocket } from './transport/link-socket.ts';
import type { World } from './world/world.ts';

export interface TelegramServerOptions {
  world: World;
  /** 0, the default, takes a free one. Ignored with `httpServer`. */
  port?: number;
  host?: '127.0.0.1';
  /** A server that listens already and serves other things too. */
  httpServer?: Server;
  /** Opens no port: only `admit` lets connections in. */
  isInProcess?: boolean;
  /** The private RSA key, PEM; a new one if left out. */
  rsaKey?: string;
  /** Methods that go before those in `api/`. */
  methods?: GivenMethods;
}

export interface TelegramServer {
  /** `ws://127.0.0.1:PORT`; connections go to `/apiws` or `/dc{n}/apiws`. */
  readonly url: string;
  readonly port: number;
  /** PKCS#1, for clients. */
  readonly publicKeyPem: string;
  /** As a signed long. */
  readonly fingerprint: bigint;
  /** To be given again as `rsaKey` after a restart. */
  readonly privateKeyPem: string;
  readonly faults: Faults;
  readonly connections: Connections;
  readonly keys: AuthKeys;
  /** Permanent keys, who is signed in with them, and their salts; structured-cloneable. */
  exportKeys(): SavedKey[];
  importKeys(saved: readonly SavedKey[]): void;
  /** Takes a connection from the same process. False where the path or a fault refuses it. */
  admit(socket: LinkSocket, path: string, address: string): boolean;
  close(): Promise<void>;
}

interface Parts {
  wire: Wire;
  sessions: SessionStore;
  faults: Faults;
}

function assemble(options: TelegramServerOptions): Parts {
  const { world } = options;
  const faults = new Faults(world.clock);
  const now = (): number => world.clock.now() + faults.clock.skewMs;
  const sessions = new SessionStore(now);
  const outbox = new Outbox({ now, faults });
  const keys = new AuthKeys();
  const connections = new Connections({
    sessions,
    outbox,
    updates: faults.updates,
    homeDc: (userId) => world.accounts.byUser(userId)?.dc,
  });
  const methods = new MethodRegistry(options.methods);
  const wire: Wire = { world, faults, rsa: rsaKey(options.rsaKey), methods, keys, connections, outbox, now };
  return { wire, sessions, faults };
}

/** What the faults of salts and sessions do. */
function obeyFaults({ wire, sessions, faults }: Parts, listener: Listener): void {
  faults.salts.onInvalidate(() => {
    for (const key of wire.keys.all()) key.salts.invalidate();
  });
  faults.sessions.onCommand({
    forgetSessions: () => sessions.clear(),
    forgetKeys: (dc) => {
      for (const key of wire.keys.all()) if (dc === undefined || key.dc === dc) wire.keys.remove(key);
    },
    sendError: (code) => {
      for (const link of listener.links) link.sendError(code);
    },
  });
}

/** Authorizations that end in the world end on the wire. */
function followAuthorizations({ world, keys, connections }: Wire): () => void {
  return world.authorizations.onEnd(({ keyIds }) => {
    for (const key of keys.permanent()) {
      if (keyIds.includes(key.id)) connections.closeAuthKey(key, key.closed ?? 'AUTH_KEY_UNREGISTERED');
    }
  });
}

async function ownServer(options: TelegramServerOptions): Promise<Server | undefined> {
  if (options.httpServer || options.isInProcess) return undefined;
  return openHttpServer(options.host ?? '127.0.0.1', options.port ?? 0);
}

/** Opens a local Telegram with five DCs at one address, over this world. */
export async function startTelegramServer(options: TelegramServerOptions): Promise<TelegramServer> {
  const parts = assemble(options);
  const { wire, sessions, faults } = parts;
  const listener = listenForLinks(new Receiver(wire, sessions), faults.links);
  obeyFaults(parts, listener);
  const own = await ownServer(options);
  const server = own ?? options.httpServer;
  if (server) listener.attach(server, { shared: !own });
  const stopFollowing = followAuthorizations(wire);
  wire.world.connections = wire.connections;
  const port = (server?.address() as AddressInfo | undefined)?.port ?? 0;
  return {
    url: `ws://127.0.0.1:${port}`,
    port,
    publicKeyPem: wire.rsa.publicKeyPem,
    privateKeyPem: wire.rsa.privateKeyPem,
    fingerprint: wire.rsa.fingerprint,
    faults,
    connections: wire.connections,
    keys: wire.keys,
    exportKeys: () => wire.keys.exportKeys(),
    importKeys(saved) {
      for (const key of wire.keys.importKeys(saved)) wire.world.authorizations.attach(key);
    },
    admit: (socket, path, address) => listener.admit(socket, path, address),
    async close() {
      stopFollowing();
      wire.world.connections = { push: () => {} };
      await listener.close();
      own?.closeAllConnections();
      if (own) await new Promise<void>((done) => own.close(() => done()));
    },
  };
}
