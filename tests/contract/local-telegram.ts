import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { Change, UpdateContainer } from '#model/change.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import {
  openTelegram as openLocal,
  type OpenTelegram as Local,
} from '#tests/telegram-server/open-telegram.ts';
import { openTelegram } from '#worker/telegram/open-telegram.ts';
import type { PeerRef, StoredSession, Telegram } from '#worker/telegram/telegram.ts';

// Two processes' worth of work on one loop, and a machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

export const DILNOZA = { id: 'u1000001', phone: '998900000001', code: '11111' } as const;
export const AZIZ = { id: 'u1000002', phone: '998900000002', code: '22222', password: 'bahor2026' } as const;
export const JOHN = { id: 'u1000003', phone: '998900000003', code: '33333' } as const;
export const MALIKA = { phone: '998900000004', code: '44444' } as const;
export const NEWCOMER = { phone: '998900000006', code: '66666' } as const;

/** One client with all it told. */
export interface Watched {
  readonly telegram: Telegram;
  readonly containers: UpdateContainer[];
  session(): StoredSession | undefined;
}

let local: Local;
let opened: Telegram[] = [];
let lastRandomId = BigInt(Date.now()) * 1000n;

/** Runs a local Telegram for this file's tests; every client is stopped after its test. */
export function useLocalTelegram(): void {
  beforeAll(async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    local = await openLocal({ port: 0, dialogs: 30, messages: 1000, people: false });
  });
  afterEach(async () => {
    await Promise.all(opened.map((telegram) => telegram.stop()));
    opened = [];
  });
  afterAll(async () => {
    await local.close();
    vi.unstubAllGlobals();
  });
}

export function open(session?: StoredSession): Watched {
  const containers: UpdateContainer[] = [];
  let saved = session;
  const telegram = openTelegram({
    server: {
      kind: 'custom',
      address: `${local.server.url}/dc{dc}/apiws`,
      publicKey: local.server.publicKeyPem,
    },
    apiId: 12345,
    apiHash: '0123456789abcdef0123456789abcdef',
    ...(session && { session }),
    device: { model: 'Vitest', system: 'Node', appVersion: '0', language: 'uz' },
    saveSession(next) {
      saved = next;
      return Promise.resolve();
    },
    onUpdates: (container) => void containers.push(container),
    onGap: () => {},
    onState: () => {},
    onAuthLost: () => {},
  });
  opened.push(telegram);
  telegram.start();
  return { telegram, containers, session: () => saved };
}

export async function signedIn(person: typeof DILNOZA | typeof JOHN): Promise<Watched> {
  const watched = open();
  const { hash } = await watched.telegram.sendCode(person.phone);
  const answer = await watched.telegram.signIn({ ...person, hash, isEmail: false });
  expect(answer.kind).toBe('signedIn');
  return watched;
}

export const changesIn = (containers: readonly UpdateContainer[]): Change[] =>
  containers.flatMap((container) =>
    container.kind === 'updates' ? container.changes.map(({ change }) => change) : [],
  );

export const newMessages = (containers: readonly UpdateContainer[]): Message[] =>
  changesIn(containers).flatMap((change) => (change.kind === 'newMessage' ? [change.message] : []));

/** A peer as a request names it, from the dialogs. */
export async function refOf(telegram: Telegram, id: PeerId): Promise<PeerRef> {
  const { peers } = await telegram.getDialogs({ folder: 'main', limit: 100, withPinned: true });
  const record = peers.find(({ peer }) => peer.id === id);
  return { id, ...(record?.accessHash !== undefined && { accessHash: record.accessHash }) };
}

export const aText = (chat: PeerRef, text: string) => ({
  chat,
  text,
  randomId: String(++lastRandomId),
  entities: [],
  mentioned: [],
  isSilent: false,
});
