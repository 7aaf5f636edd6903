import type { VaultContext } from './context.ts';
import type { VaultStore } from './vault.ts';

/** Throws all keys away in one write, and leaves word of whose they were until the vault is destroyed. */
export async function wipe({ store, ring }: VaultContext): Promise<void> {
  const accounts = await store.keys('accounts');
  await store.replaceAll({ table: 'keys', key: 'wiped', value: { accounts } });
  ring.forget();
}

/** The accounts whose keys were thrown away; undefined when that did not happen. */
export async function readWiped(store: VaultStore): Promise<readonly string[] | undefined> {
  const row = (await store.get('keys', 'wiped')) as { readonly accounts?: unknown } | undefined;
  if (!row) return undefined;
  return Array.isArray(row.accounts) ? row.accounts.map(String) : [];
}
