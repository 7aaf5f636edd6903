import type { Port } from '#contract/rpc.ts';
import { SharedInTabs } from '#contract/shared-in-tabs.ts';
import { readBuildSettings } from '#worker/accounts/build-settings.ts';
import { Host } from '#worker/accounts/host.ts';
import { deleteCache } from '#worker/cache/delete-cache.ts';
import { openCache } from '#worker/cache/open-cache.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { warmUp } from '#worker/telegram/warm-up.ts';
import { fenceCache } from '#worker/tabs/fence-cache.ts';
import { Tab } from '#worker/tabs/tab.ts';
import type { Clock } from '#worker/updates/ports.ts';
import type { LentKeys } from '#worker/vault/ring.ts';
import { devicePorts, openVault } from '#worker/vault/open-vault.ts';

/** Milliseconds for which the rows of the vault that a start needs are held. */
const AHEAD = 2000;
/** Milliseconds after which a cache is looked through: by then the first screen stands. */
const CHECK_AFTER = 3000;

const clock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => self.setTimeout(run, milliseconds),
  clearTimeout: (id) => self.clearTimeout(id),
};

const keys = new SharedInTabs<LentKeys>('xabar-keys');
const lastUse = new SharedInTabs<number>('xabar-last-use');
const vaultPorts = {
  ...devicePorts,
  lender: { lent: () => keys.kept, lend: (lent: LentKeys | undefined) => keys.keep(lent) },
};

const tab = new Tab(self as unknown as Port, self.name || crypto.randomUUID(), (emit, lease) => {
  const host = new Host({
    build: readBuildSettings(import.meta.env),
    clock,
    lastUse,
    openVault: async () => openVault(openVaultStore('xabar-vault', { ahead: AHEAD }), vaultPorts),
    openCache: async (options) => fenceCache(await openCache({ ...options, checkAfter: CHECK_AFTER }), lease),
    deleteCache,
    loadTelegram: async () => {
      const { openTelegram } = await import('#worker/telegram/open-telegram.ts');
      return (options) => openTelegram({ ...options, maySend: () => lease.isHeld() });
    },
    warmUp,
    emit,
  });
  void host.prepare();
  return host;
});
void tab.run();
