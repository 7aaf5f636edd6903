import type { Opening, ServerInfo, SessionState } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import { connect, type Handlers, type Remote, serve } from '#contract/rpc.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Connection } from '#model/connection.ts';
import { fakeAuth, type FakeSession } from './fake-auth.ts';
import { chatList, fakeChats, totalsOf } from './fake-chats.ts';
import { fakeHistory } from './fake-history.ts';
import { fakeMedia } from './fake-media.ts';
import { makeOffice } from './fake-office.ts';
import { fakeSending } from './fake-sending.ts';
import type { FakeWorld } from './fake-world.ts';

export interface FakeWorkerOptions {
  /** The step a login stands at; undefined = somebody is signed in. */
  readonly step?: AuthStep;
  readonly session?: SessionState;
  readonly server?: ServerInfo;
  readonly connection?: Connection;
  readonly world?: FakeWorld;
  /** Chats beyond the written dozen. */
  readonly extraChats?: number;
  /** 0 makes everything answer at once, for tests. */
  readonly mediaStepMs?: number;
  readonly confirmAfterMs?: number;
}

export interface FakeWorker {
  /** The page's side, as `connect` gives it. */
  readonly remote: Remote;
  readonly world: FakeWorld;
  /** News as if from the worker. */
  emit(event: WorkerEvent): void;
  /** Every call made so far, in order. */
  readonly calls: readonly { readonly name: string; readonly params: unknown }[];
  close(): void;
}

export const DEMO_SERVER: ServerInfo = {
  kind: 'custom',
  host: '127.0.0.1:4310',
  canChoose: true,
  hasBuiltInCredentials: true,
};

/** A worker in the page's own process with a small believable world; it speaks the real contract through the real rpc. */
export function createFakeWorker(options: FakeWorkerOptions = {}): FakeWorker {
  const world = options.world ?? makeOffice(Math.floor(Date.now() / 1000), options.extraChats);
  const { port1, port2 } = new MessageChannel();
  const calls: { name: string; params: unknown }[] = [];
  const session: FakeSession = { state: options.session ?? firstState(world, options) };
  const emit = (event: WorkerEvent): void => served.emit(event);

  const handlers: Handlers = {
    'session.open': () => Promise.resolve(opening(world, session.state, options.connection)),
    'session.environment': () => Promise.resolve(),
    ...fakeAuth(session, emit),
    ...fakeChats(world, emit),
    ...fakeHistory(world, emit),
    ...fakeSending(world, emit, { confirmAfterMs: options.confirmAfterMs ?? 400 }),
    ...fakeMedia(world, emit, options.mediaStepMs ?? 120),
  };
  const served = serve(
    port2,
    recorded(handlers, calls, () => session.state.name === 'signedIn'),
  );
  const remote = connect(port1);

  return {
    remote,
    world,
    calls,
    emit,
    close() {
      remote.close();
      served.close();
      port1.close();
    },
  };
}

/** Calls that make sense before anybody is signed in. */
const isForAnybody = (name: string): boolean => name.startsWith('session.') || name.startsWith('auth.');

/** Handlers that throw at once must reject like those that fail later; every call is written down. */
function recorded(
  handlers: Handlers,
  calls: { name: string; params: unknown }[],
  isSignedIn: () => boolean,
): Handlers {
  const entries = Object.entries(handlers).map(([name, handler]) => {
    const run = handler as (params: unknown, signal: AbortSignal) => Promise<unknown>;
    const record = async (params: unknown, signal: AbortSignal) => {
      calls.push({ name, params });
      if (!isForAnybody(name) && !isSignedIn()) throw new CallError('NOT_SIGNED_IN');
      return run(params, signal);
    };
    return [name, record];
  });
  return Object.fromEntries(entries) as Handlers;
}

function firstState(world: FakeWorld, { step, server = DEMO_SERVER }: FakeWorkerOptions): SessionState {
  return step ? { name: 'signedOut', step, server } : { name: 'signedIn', selfId: world.selfId, server };
}

function opening(
  world: FakeWorld,
  session: SessionState,
  connection: Connection = { state: 'online' },
): Opening {
  if (session.name === 'signedOut') return { session, connection };
  const self = world.peers.get(world.selfId);
  return {
    session,
    connection,
    chats: chatList(world, 'main', 30),
    totals: totalsOf(world, Date.now() / 1000),
    ...(self && { self }),
  };
}
