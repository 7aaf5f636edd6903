import { WebSocket } from 'ws';
import { expect, vi } from 'vitest';
import type { UpdateContainer } from '#model/change.ts';
import { openTelegram } from '#worker/telegram/open-telegram.ts';
import type { StoredSession, Telegram } from '#worker/telegram/telegram.ts';
import type { GivenMethods } from '../telegram-server/api/registry.ts';
import { rsaKey } from '../telegram-server/crypto/rsa.ts';
import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts';
import { SystemClock } from '../telegram-server/world/clock.ts';
import { DEMO_PEOPLE } from '../telegram-server/world/demo-people.ts';
import { setServerAddress } from '../telegram-server/world/server-address.ts';
import { createWorld, type World } from '../telegram-server/world/world.ts';

// Node 20 has no WebSocket of its own; a worker has.
globalThis.WebSocket = WebSocket as unknown as typeof globalThis.WebSocket;

// Real sockets and real sums, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const [dilnoza, aziz] = DEMO_PEOPLE as [(typeof DEMO_PEOPLE)[number], (typeof DEMO_PEOPLE)[number]];
export const DILNOZA = dilnoza;
/** Has a two-step password. */
export const AZIZ = aziz;

/** Making a key takes longer than a test. */
const privateKey = rsaKey().privateKeyPem;

/** A client that speaks to a server which can be told to break the rules. */
export interface Face {
  readonly server: TelegramServer;
  readonly world: World;
  readonly telegram: Telegram;
  readonly containers: UpdateContainer[];
  /** Connection states, one after the other. */
  readonly states: string[];
  /** What the client kept of its keys. */
  kept(): StoredSession | undefined;
  signIn(): Promise<void>;
  close(): Promise<void>;
}

/** `methods` go before the world's own. */
export async function face(methods: GivenMethods = {}): Promise<Face> {
  const world = createWorld({ clock: new SystemClock(), seed: 1, dialogs: 10, messages: 100 });
  const server = await startTelegramServer({ world, rsaKey: privateKey, methods });
  setServerAddress(world, { host: '127.0.0.1', port: server.port });
  const containers: UpdateContainer[] = [];
  const states: string[] = [];
  let session: StoredSession | undefined;
  const telegram = openTelegram({
    server: { kind: 'custom', address: `${server.url}/dc{dc}/apiws`, publicKey: server.publicKeyPem },
    apiId: 12345,
    apiHash: '0123456789abcdef0123456789abcdef',
    device: { model: 'Vitest', system: 'Node', appVersion: '0', language: 'uz' },
    saveSession: async (next) => void (session = next),
    onUpdates: (container) => void containers.push(container),
    onGap: () => undefined,
    onState: (state) => void states.push(state),
    onAuthLost: () => undefined,
  });
  return {
    ...{ server, world, telegram, containers, states },
    kept: () => session,
    async signIn() {
      telegram.start();
      const { hash } = await telegram.sendCode(DILNOZA.phone);
      const { phone, code } = DILNOZA;
      const answer = await telegram.signIn({ phone, code, hash, isEmail: false });
      expect(answer.kind).toBe('signedIn');
      // Whatever the login itself brought along is no part of a test.
      await telegram.getState();
      containers.length = 0;
    },
    async close() {
      await telegram.stop();
      await server.close();
    },
  };
}

/** An update that shows whether it arrived: somebody is online. */
export const push = ({ server }: Face, date = 1): void =>
  server.connections.push(DILNOZA.id, {
    _: 'updateShort',
    update: { _: 'updateUserStatus', user_id: AZIZ.id, status: { _: 'userStatusOnline', expires: 2e9 } },
    date,
  });

/** Long enough for whatever was sent before to be read, or thrown away. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
