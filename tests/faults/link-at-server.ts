import { Api } from '#worker/telegram/tl/api.gen.ts';
import { expect, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Link, LinkOptions } from '#worker/telegram/adapter/link.ts';
import { openLink } from '#worker/telegram/adapter/open-link.ts';
import type { StoredSession } from '#worker/telegram/telegram.ts';
import type { GivenMethods } from '../telegram-server/api/registry.ts';
import { RpcError } from '../telegram-server/api/method.ts';
import { rsaKey } from '../telegram-server/crypto/rsa.ts';
import { testMethods, type Counts } from '../telegram-server/mtproto/test-server.ts';
import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts';
import { AccountStore } from '../telegram-server/world/accounts.ts';
import { AuthorizationStore } from '../telegram-server/world/authorizations.ts';
import { SystemClock } from '../telegram-server/world/clock.ts';
import type { World } from '../telegram-server/world/world.ts';

// Node 20 has no WebSocket of its own; a worker has.
globalThis.WebSocket = WebSocket as unknown as typeof globalThis.WebSocket;

// Real sockets, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 });

/** The user whom `signIn` signs in. */
export const SELF = 7n;

/** Waits in real time: these tests watch real sockets. */
export const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 8000, interval: 10 });

/** Making a key takes longer than a test. */
const privateKey = rsaKey().privateKeyPem;

const methods = (counts: Counts): GivenMethods => ({
  ...testMethods(counts),
  'auth.exportAuthorization': (_, call) => {
    if (call.userId === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
    return { _: 'auth.exportedAuthorization', id: call.userId, bytes: new Uint8Array([1, 2, 3]) };
  },
  'auth.importAuthorization': (params, call) => {
    counts['auth.importAuthorization'] = (counts['auth.importAuthorization'] ?? 0) + 1;
    call.authKey.userId = params.id;
    return { _: 'auth.authorization', user: { _: 'userEmpty', id: params.id } };
  },
  'upload.getFile': (params, call) => {
    if (call.userId === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
    if (call.dc !== 4) throw new RpcError(303, 'FILE_MIGRATE_4');
    return {
      _: 'upload.file',
      type: { _: 'storage.filePng' },
      mtime: 1,
      bytes: new Uint8Array(params.limit),
    };
  },
  'upload.saveFilePart': () => true,
  'account.updateProfile': (_, call) => {
    counts['account.updateProfile'] = (counts['account.updateProfile'] ?? 0) + 1;
    return { _: 'userEmpty', id: call.userId ?? 0n };
  },
  'messages.readMentions': () => ({ _: 'messages.affectedHistory', pts: 1, pts_count: 1, offset: 0 }),
  'messages.sendMessage': (params) => {
    counts['messages.sendMessage'] = (counts['messages.sendMessage'] ?? 0) + 1;
    return {
      _: 'updates',
      updates: [{ _: 'updateMessageID', id: 11, random_id: params.random_id }],
      users: [],
      chats: [],
      date: 100,
      seq: 0,
    };
  },
});

export interface Seen {
  readonly states: string[];
  readonly containers: Api.TypeUpdates[];
  readonly lost: string[];
  gaps: number;
  saved: StoredSession | undefined;
}

export interface LinkAtServer {
  readonly server: TelegramServer;
  readonly link: Link;
  readonly seen: Seen;
  /** How often each method ran. */
  readonly counts: Counts;
  /** Another link to the same server. */
  open(session?: StoredSession): { link: Link; seen: Seen };
  /** Signs our key in. */
  signIn(): Promise<void>;
  close(): Promise<void>;
}

export interface LinkAtServerOptions {
  /** Milliseconds that the server's clock is ahead when the link begins. */
  readonly skew?: number;
  readonly session?: StoredSession;
  readonly overrides?: Partial<LinkOptions>;
  /** Addresses that the link knows before the server's own. */
  readonly via?: readonly string[];
  /** Does not start the link yet. */
  readonly isIdle?: boolean;
}

async function startServer(counts: Counts): Promise<TelegramServer> {
  const clock = new SystemClock();
  const world = {
    clock,
    accounts: new AccountStore({ clock }),
    authorizations: new AuthorizationStore({ clock }),
  };
  return startTelegramServer({
    world: world as unknown as World,
    rsaKey: privateKey,
    methods: methods(counts),
  });
}

function openAt(
  server: TelegramServer,
  via: readonly string[],
  options: Partial<LinkOptions>,
): { link: Link; seen: Seen } {
  const seen: Seen = { states: [], containers: [], lost: [], gaps: 0, saved: undefined };
  const address = [...via, `${server.url}/dc{dc}/apiws`].join(', ');
  const link = openLink({
    server: { kind: 'custom', address, publicKey: server.publicKeyPem },
    apiId: 1,
    device: { model: 'Test', system: 'Node', appVersion: '1', language: 'en' },
    onContainer: (updates) => void seen.containers.push(updates),
    onGap: () => void seen.gaps++,
    onState: (state) => void seen.states.push(state),
    onAuthLost: (code) => void seen.lost.push(code),
    saveSession: async (session) => {
      seen.saved = session;
    },
    ...options,
  });
  return { link, seen };
}

/** A server over nothing but accounts, and a link to it. */
export async function linkAtServer(options: LinkAtServerOptions = {}): Promise<LinkAtServer> {
  const counts: Counts = {};
  const server = await startServer(counts);
  if (options.skew) server.faults.clock.skew(options.skew);
  const links: Link[] = [];
  const open = (session?: StoredSession): { link: Link; seen: Seen } => {
    const opened = openAt(server, options.via ?? [], { ...(session && { session }), ...options.overrides });
    links.push(opened.link);
    if (!options.isIdle) opened.link.start();
    return opened;
  };
  const { link, seen } = open(options.session);
  return {
    server,
    link,
    seen,
    counts,
    open,
    signIn: async () => {
      await link.call(new Api.help.GetInviteText());
      await link.markAuthorized();
    },
    close: async () => {
      for (const opened of links) await opened.stop();
      await server.close();
    },
  };
}
