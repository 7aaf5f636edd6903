import type { Sealer } from './sealer.ts';

/**
 * One way to the data key: the key, wrapped with AES-GCM. `device` wraps it with a non-extractable key that lies in the
 * same database: it keeps the data key from being read out, not from being used by whoever holds the profile. Other kinds
 * stand beside it in the list; a kind this version does not know is left as it is.
 */
export interface DeviceWrapper {
  readonly kind: 'device';
  readonly key: CryptoKey;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}
export type Wrapper = DeviceWrapper | { readonly kind: 'unknown' };

/** What is kept of an account's data key. */
export interface AccountKey {
  readonly version: 1;
  readonly accountId: string;
  readonly wrappers: readonly Wrapper[];
}

export type VaultTable = 'accounts' | 'keys' | 'login';

/** Where keys lie: a small database of whole records that can hold CryptoKeys. Every write waits for the disk. */
export interface VaultStore {
  get(table: VaultTable, key: string): Promise<unknown>;
  put(table: VaultTable, key: string, value: unknown): Promise<void>;
  remove(table: VaultTable, key: string): Promise<void>;
  keys(table: VaultTable): Promise<readonly string[]>;
  clear(table: VaultTable): Promise<void>;
  close(): void;
  /** Closes and deletes the database. */
  destroy(): Promise<void>;
}

/** Sealed facts that must be known before anybody is signed in: the chosen server, the credentials, the step of the login. */
export interface LoginStore {
  /** Undefined as well where the row cannot be opened any more. */
  get<T>(name: string): Promise<T | undefined>;
  /** Undefined removes it. */
  set(name: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

export interface Vault {
  readonly login: LoginStore;
  /** The ids of all accounts that have a data key here. */
  accounts(): Promise<readonly string[]>;
  /** A new random data key; answers the account's id (32 hexadecimal digits). */
  createAccount(): Promise<string>;
  /** Rejects with NOT_FOUND for an account without a key, STORAGE_BROKEN when its key cannot be unwrapped. */
  unlock(accountId: string): Promise<Sealer>;
  /** Throws the account's data key away: whatever was sealed with it stays sealed for ever. */
  forget(accountId: string): Promise<void>;
  close(): void;
  /** All keys and login settings, and the database that held them. */
  destroy(): Promise<void>;
}
