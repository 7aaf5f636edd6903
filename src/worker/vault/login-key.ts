import { LOGIN_NAME } from './adopt-old-keys.ts';
import type { VaultContext } from './context.ts';
import { masterKey, masterKeyForNew } from './master-key.ts';
import type { Sealer } from './sealer.ts';
import type { WrappedKey } from './vault.ts';
import { newKey, SEALING, unwrapKey, wrapKey } from './wrap-key.ts';

/** Undefined where there is no key that opens what a login left. LOCKED while locked. */
export async function loginSealer(context: VaultContext): Promise<Sealer | undefined> {
  const { ring, store } = context;
  const { moment } = ring;
  const master = await masterKey(context);
  if (!master || ring.login) return ring.login;
  const kept = (await store.get('keys', 'login')) as WrappedKey | undefined;
  const key = kept && (await unwrapKey(kept, master, LOGIN_NAME, SEALING).catch(() => undefined));
  return key && ring.holdLogin(key, moment);
}

/** The same, with a new key where there is none. */
export async function loginSealerForNew(context: VaultContext): Promise<Sealer> {
  const master = await masterKeyForNew(context);
  const { ring, store } = context;
  const { moment } = ring;
  const found = await loginSealer(context);
  if (found) return found;
  const key = await newKey(SEALING, true);
  const kept = await wrapKey(key, master, LOGIN_NAME);
  await store.put('keys', 'login', kept);
  return ring.holdLogin(await unwrapKey(kept, master, LOGIN_NAME, SEALING), moment);
}
