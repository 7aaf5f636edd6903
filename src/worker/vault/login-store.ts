import { createSealer } from './create-sealer.ts';
import type { Sealer } from './sealer.ts';
import type { LoginStore, VaultStore } from './vault.ts';
import { deviceKey } from './wrap-key.ts';

const KEY_NAME = 'login';

/** Login settings, sealed with a non-extractable key that is made when the first of them is written. */
export function createLoginStore(store: VaultStore): LoginStore {
  let made: Promise<Sealer> | undefined;
  const sealer = (): Promise<Sealer> =>
    (made ??= openSealer(store).catch((error: unknown) => {
      made = undefined;
      throw error;
    }));

  return {
    async get<T>(name: string): Promise<T | undefined> {
      const sealed = await store.get('login', name);
      if (!(sealed instanceof Uint8Array)) return undefined;
      return (await sealer()).open<T>('login', name, sealed).catch(async () => {
        await store.remove('login', name);
        return undefined;
      });
    },
    async set(name, value) {
      if (value === undefined) return store.remove('login', name);
      await store.put('login', name, await (await sealer()).seal('login', name, value));
    },
    clear: () => store.clear('login'),
  };
}

async function openSealer(store: VaultStore): Promise<Sealer> {
  const kept = await store.get('keys', KEY_NAME);
  if (kept instanceof CryptoKey) return createSealer(kept);
  const key = await deviceKey();
  await store.put('keys', KEY_NAME, key);
  return createSealer(key);
}
