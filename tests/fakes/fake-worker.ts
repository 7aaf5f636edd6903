import type { ServerInfo, SessionState } from '#contract/calls.ts';
import { type CallContext, connect, type Handlers, type News, type Remote, serve } from '#contract/rpc.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Connection } from '#model/connection.ts';
import type { FakeDevices } from './fake-authorizations.ts';
import { type FakeAccount, FakeEngine } from './fake-engine.ts';
import { makeOffice } from './fake-office.ts';
import type { FakePasscode } from './fake-vault.ts';
import type { FakeWorld } from './fake-world.ts';

export interface FakeWorkerOptions extends FakeDevices {
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
  readonly passcode?: FakePasscode;
  /** First names of others who are signed in on this device. */
  readonly beside?: readonly string[];
}

export interface FakeWorker {
  /** The page's side, as `connect` gives it. */
  readonly remote: Remote;
  readonly world: FakeWorld;
  /** News as if from the worker. */
  emit(event: News): void;
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
  const now = Math.floor(Date.now() / 1000);
  const world = options.world ?? makeOffice(now, options.extraChats);
  const { port1, port2 } = new MessageChannel();
  const calls: { name: string; params: unknown }[] = [];
  const server = options.server ?? DEMO_SERVER;
  const first: FakeAccount = {
    id: 'account-1',
    world,
    session: { state: options.session ?? firstState(world, options.step, server), server },
  };
  const others = (options.beside ?? []).map((name, i) => aColleague(`account-${i + 2}`, name, server));
  const emit = (event: News): void => served.emit(event);
  const device = new FakeEngine(
    first,
    others,
    {
      server,
      mediaStepMs: options.mediaStepMs ?? 120,
      confirmAfterMs: options.confirmAfterMs ?? 400,
      connection: options.connection,
      passcode: options.passcode,
      ...(options.newLogins && { newLogins: options.newLogins }),
      ...(options.isFresh && { isFresh: options.isFresh }),
      makeWorld: () => officeOf('Sevara', now),
    },
    emit,
  );
  const served = serve(port2, recorded(device.handlers, calls));
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

/** Handlers that throw at once must reject like those that fail later; every call is written down. */
function recorded(handlers: Handlers, calls: { name: string; params: unknown }[]): Handlers {
  const entries = Object.entries(handlers).map(([name, handler]) => {
    const run = handler as (params: unknown, context: CallContext) => Promise<unknown>;
    const record = async (params: unknown, context: CallContext) => {
      calls.push({ name, params });
      return run(params, context);
    };
    return [name, record];
  });
  return Object.fromEntries(entries) as Handlers;
}

function firstState(world: FakeWorld, step: AuthStep | undefined, server: ServerInfo): SessionState {
  return step
    ? { name: 'signedOut', step, server }
    : { name: 'signedIn', account: 'account-1', selfId: world.selfId, server };
}

/** The same office, seen by somebody else. */
function officeOf(firstName: string, now: number): FakeWorld {
  const world = makeOffice(now, 2);
  const self = world.peers.get(world.selfId);
  if (self?.kind === 'user')
    world.peers.set(self.id, { ...self, firstName, lastName: '', phone: '998900000011' });
  return world;
}

function aColleague(id: string, firstName: string, server: ServerInfo): FakeAccount {
  const world = officeOf(firstName, Math.floor(Date.now() / 1000));
  return {
    id,
    world,
    session: { state: { name: 'signedIn', account: id, selfId: world.selfId, server }, server },
  };
}
