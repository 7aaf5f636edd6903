import { createSealer } from './create-sealer.ts';
import type { Sealer } from './sealer.ts';
import type { AccountKey, DeviceWrapper, VaultRow, VaultStore, Wrapper } from './vault.ts';
import { newKey, SEALING, unwrapByDevice, wrapKey } from './wrap-key.ts';

/*
 * The first version wrapped every data key by a key of the device, and sealed the login with one that is not wrapped at all.
 * Both are brought under the master key: data keys stay, the few rows of the login are sealed anew.
 */

/** Under which name the master key wraps an account's data key. */
export const accountName = (accountId: string): string => `account/${accountId}`;
export const LOGIN_NAME = 'login';

export const isDeviceWrapper = (wrapper: Wrapper): wrapper is DeviceWrapper => wrapper.kind === 'device';

export async function hasOldKeys(store: VaultStore): Promise<boolean> {
  if ((await store.get('keys', 'login')) instanceof CryptoKey) return true;
  return (await readAccounts(store)).some(({ wrappers }) => wrappers.some(isDeviceWrapper));
}

/** Writes all of it or nothing; a data key that cannot be unwrapped stays as it is. */
export async function adoptOldKeys(store: VaultStore, master: CryptoKey): Promise<void> {
  const accounts = await Promise.all(
    (await readAccounts(store)).map((record) => adoptAccount(record, master)),
  );
  const rows = [...accounts.filter((row) => row !== undefined), ...(await adoptLogin(store, master))];
  if (rows.length > 0) await store.putAll(rows);
}

export async function readAccounts(store: VaultStore): Promise<readonly AccountKey[]> {
  const ids = await store.keys('accounts');
  const records = await Promise.all(ids.map((id) => store.get('accounts', id)));
  return records.filter((each): each is AccountKey =>
    Array.isArray((each as AccountKey | undefined)?.wrappers),
  );
}

async function adoptAccount(record: AccountKey, master: CryptoKey): Promise<VaultRow | undefined> {
  const { accountId, wrappers } = record;
  const old = wrappers.find(isDeviceWrapper);
  const dataKey = old && (await unwrapByDevice(accountId, old).catch(() => undefined));
  if (!dataKey) return undefined;
  const wrapper: Wrapper = { kind: 'master', ...(await wrapKey(dataKey, master, accountName(accountId))) };
  const others = wrappers.filter(({ kind }) => kind !== 'device' && kind !== 'master');
  return { table: 'accounts', key: accountId, value: { ...record, wrappers: [wrapper, ...others] } };
}

async function adoptLogin(store: VaultStore, master: CryptoKey): Promise<VaultRow[]> {
  const oldKey = await store.get('keys', 'login');
  if (!(oldKey instanceof CryptoKey)) return [];
  const key = await newKey(SEALING, true);
  const [from, to] = [createSealer(oldKey), createSealer(key)];
  const names = await store.keys('login');
  const rows = await Promise.all(names.map((name) => resealed(store, name, from, to)));
  return [{ table: 'keys', key: 'login', value: await wrapKey(key, master, LOGIN_NAME) }, ...rows];
}

async function resealed(store: VaultStore, name: string, from: Sealer, to: Sealer): Promise<VaultRow> {
  const sealed = await store.get('login', name);
  const opened = sealed instanceof Uint8Array ? from.open<unknown>('login', name, sealed) : Promise.reject();
  const value = await opened.then((each) => to.seal('login', name, each)).catch(() => undefined);
  return { table: 'login', key: name, value };
}
