import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { News } from '#contract/rpc.ts';
import { FakeClock } from '#tests/fakes/fake-clock.ts';
import { openCache } from '#worker/cache/open-cache.ts';
import { deleteCache } from '#worker/cache/delete-cache.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from '#worker/vault/open-vault.ts';
import type { Account } from './account.ts';
import type { Page } from './environment.ts';
import { Host } from './host.ts';
import { writeSetting } from './settings.ts';

let page: Page;
let host: Host;
let heard: News[];

/** What is asked in the moment when the rows of an account are gone, and its keys are still there. */
let meanwhile: () => Promise<void>;

beforeEach(() => {
  page = {};
  heard = [];
  meanwhile = () => Promise.resolve();
  host = new Host({
    build: { server: { kind: 'test' } },
    clock: new FakeClock(),
    openVault: async () => openVault(openVaultStore('xabar-vault', { ahead: 2000 })),
    openCache: async (options) => {
      const cache = await openCache(options);
      const destroy = () => cache.destroy().then(() => meanwhile());
      return { ...cache, destroy };
    },
    deleteCache,
    loadTelegram: () => Promise.reject(new Error('No network')),
    emit: (event) => heard.push(event),
  });
});

async function signIn(on: Page): Promise<Account> {
  const account = await host.forLogin(on);
  await writeSetting(account.cache, 'selfId', 'u1', 'strict');
  account.signedIn('u1');
  await expect.poll(() => host.summaries()).toHaveLength(1);
  return account;
}

const databases = async (): Promise<unknown[]> => (await indexedDB.databases()).map(({ name }) => name);

/** Whatever a page may ask without knowing that everything is being removed. */
async function askEverything(): Promise<void> {
  await Promise.allSettled([
    host.open({ ...page }, page.account),
    host.signedIn({ ...page }),
    host.keeper.lock(),
    host.summaries(),
    host.sessionState(undefined),
    host.prepare(),
  ]);
}

describe('an account that is removed', () => {
  it('is not brought back into being by what is asked meanwhile', async () => {
    await signIn(page);
    expect(await databases()).toHaveLength(2);
    meanwhile = askEverything;
    await host.logOut(page);
    await askEverything();
    expect(await databases()).toEqual([]);
    expect(heard.at(-1)).toMatchObject({ type: 'session', session: { name: 'signedOut' } });
  });

  it('leaves room for the next, who may come before it is gone', async () => {
    const first = await signIn(page);
    const leaving = host.logOut(page);
    const second = await host.forLogin({});
    await leaving;
    expect(second.id).not.toBe(first.id);
    await host.logOut({}, second.id);
    expect(await databases()).toEqual([]);
  });
});
