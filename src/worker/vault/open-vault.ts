import { CallError } from '#contract/errors.ts';
import { createSealer } from './create-sealer.ts';
import { createLoginStore } from './login-store.ts';
import type { Sealer } from './sealer.ts';
import type { AccountKey, DeviceWrapper, Vault, VaultStore } from './vault.ts';
import { unwrapKey, wrapNewKey } from './wrap-key.ts';

/** Opens the vault over the store it is given; nothing is unlocked yet. */
export function openVault(store: VaultStore): Vault {
  return {
    login: createLoginStore(store),
    accounts: () => store.keys('accounts'),
    createAccount: () => createAccount(store),
    unlock: (accountId) => unlock(store, accountId),
    forget: (accountId) => store.remove('accounts', accountId),
    close: () => store.close(),
    destroy: () => store.destroy(),
  };
}

async function createAccount(store: VaultStore): Promise<string> {
  const accountId = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const record: AccountKey = { version: 1, accountId, wrappers: [await wrapNewKey(accountId)] };
  await store.put('accounts', accountId, record);
  return accountId;
}

async function unlock(store: VaultStore, accountId: string): Promise<Sealer> {
  const record = (await store.get('accounts', accountId)) as AccountKey | undefined;
  if (!record) throw new CallError('NOT_FOUND', { field: 'account' });
  const wrapper = record.wrappers.find((each): each is DeviceWrapper => each.kind === 'device');
  if (!wrapper) throw new CallError('STORAGE_BROKEN', { field: 'account' });
  const dataKey = await unwrapKey(accountId, wrapper).catch(() => {
    throw new CallError('STORAGE_BROKEN', { field: 'account' });
  });
  return createSealer(dataKey);
}
