import { SealBroken, type Sealer } from './sealer.ts';
import type { LoginStore, VaultStore } from './vault.ts';

export interface LoginSealers {
  /** Undefined where there is no key to open anything with. */
  forReading(): Promise<Sealer | undefined>;
  forWriting(): Promise<Sealer>;
}

/** Login settings, sealed with a key that is made when the first of them is written. */
export function createLoginStore(store: VaultStore, sealers: LoginSealers): LoginStore {
  return {
    async get<T>(name: string): Promise<T | undefined> {
      const sealer = await sealers.forReading();
      const sealed = await store.get('login', name);
      if (sealed === undefined) return undefined;
      if (sealer && sealed instanceof Uint8Array) {
        const value = await sealer.open<T>('login', name, sealed).catch(undefinedIfBroken);
        if (value !== undefined) return value;
      }
      await store.remove('login', name);
      return undefined;
    },
    async set(name, value) {
      if (value === undefined) return store.remove('login', name);
      const sealer = await sealers.forWriting();
      await store.put('login', name, await sealer.seal('login', name, value));
    },
    clear: () => store.clear('login'),
  };
}

function undefinedIfBroken(error: unknown): undefined {
  if (!(error instanceof SealBroken)) throw error;
}
