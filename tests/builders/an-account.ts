import type { WorkerEvent } from '#contract/events.ts';
import { FakeClock } from '#tests/fakes/fake-clock.ts';
import { MemoryCache } from '#tests/fakes/memory-cache.ts';
import { Account } from '#worker/accounts/account.ts';
import { Pages } from '#worker/accounts/environment.ts';
import type { Telegram, TelegramOptions } from '#worker/telegram/telegram.ts';

export interface AnAccount {
  readonly account: Account;
  readonly cache: MemoryCache;
  readonly clock: FakeClock;
  readonly events: WorkerEvent[];
  /** What the client would tell the account. */
  hooks(): TelegramOptions;
}

/** A real account over a memory cache, whose Telegram answers only what the test gives it. Signed in as u1. */
export async function anAccount(telegram: Partial<Telegram>): Promise<AnAccount> {
  const cache = new MemoryCache();
  const clock = new FakeClock();
  const events: WorkerEvent[] = [];
  let hooks: TelegramOptions | undefined;
  await cache.commit({ settings: { selfId: 'u1' }, state: { pts: 1, qts: 0, seq: 0, date: 0 } });
  const quiet: Partial<Telegram> = {
    start: () => undefined,
    stop: async () => undefined,
    wake: () => undefined,
    serverNow: () => Math.floor(clock.now() / 1000),
    getDifference: async () => ({ kind: 'empty', seq: 0, date: 0 }),
  };
  const account = await Account.open({
    id: 'test',
    cache,
    clock,
    build: { server: { kind: 'telegram' }, credentials: { apiId: 1, apiHash: '0'.repeat(32) } },
    environment: new Pages().seenBy('test'),
    emit: (event) => events.push(event),
    loadTelegram: async () => (options) => {
      hooks = options;
      return { ...quiet, ...telegram } as Telegram;
    },
    isElsewhere: async () => false,
    onSignedIn: () => undefined,
    onAuthLost: () => undefined,
  });
  return {
    account,
    cache,
    clock,
    events,
    hooks() {
      if (!hooks) throw new Error('nothing has asked for the client yet');
      return hooks;
    },
  };
}
