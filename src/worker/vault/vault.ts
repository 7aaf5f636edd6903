import type { Sealer } from './sealer.ts';

/*
 * The keys, from the bottom up. A row is sealed with its account's data key (what a login needs before there is an account:
 * with the login key). Data keys and login key are wrapped by the master key. The master key is wrapped either by the
 * device's key alone, or – with a passcode – twice: by a key that Argon2id makes of the passcode, and that by the device's
 * key. Another passcode, or none, is therefore one other row: what was sealed stays as it is.
 */

/** A key wrapped with AES-256-GCM; who it is and how it is wrapped is bound in. */
export interface WrappedKey {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

export interface MasterWrapper extends WrappedKey {
  readonly kind: 'master';
}
/** As the first version kept it: by a non-extractable key in the same row. Replaced by a MasterWrapper when it is met. */
export interface DeviceWrapper extends WrappedKey {
  readonly kind: 'device';
  readonly key: CryptoKey;
}
export type Wrapper = MasterWrapper | DeviceWrapper | { readonly kind: 'unknown' };

/** What is kept of an account's data key. */
export interface AccountKey {
  readonly version: 1;
  readonly accountId: string;
  readonly wrappers: readonly Wrapper[];
}

export type VaultTable = 'accounts' | 'keys' | 'login';

export interface VaultRow {
  readonly table: VaultTable;
  readonly key: string;
  /** Undefined removes the row. */
  readonly value: unknown;
}

/** Where keys lie: a small database of whole records that can hold CryptoKeys. Every write waits for the disk. */
export interface VaultStore {
  get(table: VaultTable, key: string): Promise<unknown>;
  put(table: VaultTable, key: string, value: unknown): Promise<void>;
  /** All or nothing. */
  putAll(rows: readonly VaultRow[]): Promise<void>;
  remove(table: VaultTable, key: string): Promise<void>;
  keys(table: VaultTable): Promise<readonly string[]>;
  clear(table: VaultTable): Promise<void>;
  /** Empties all tables and writes the row: all or nothing. */
  replaceAll(row: VaultRow): Promise<void>;
  close(): void;
  /** Closes and deletes the database. */
  destroy(): Promise<void>;
}

/**
 * Sealed facts that must be known before anybody is signed in: the chosen server, the credentials, the step of the login.
 * All but clear reject with LOCKED while the vault is locked.
 */
export interface LoginStore {
  /** Undefined as well where the row cannot be opened any more. */
  get<T>(name: string): Promise<T | undefined>;
  /** Undefined removes it. */
  set(name: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** A PIN has digits only. */
export type PasscodeKind = 'pin' | 'text';

/** A passcode to be set: 4 to 64 code points after NFKC, else BAD_INPUT with field `passcode`. */
export interface NewPasscode {
  readonly passcode: string;
  readonly kind: PasscodeKind;
}

export interface LockState {
  readonly hasPasscode: boolean;
  /** There is a passcode, and nothing was unlocked with it since the start or the last lock. */
  readonly isLocked: boolean;
  /** Accounts that were locked on their own and are still. */
  readonly lockedAccounts: readonly string[];
  readonly kind?: PasscodeKind;
  /** Wrong passcodes since the last right one. */
  readonly failedAttempts: number;
  /** Unix milliseconds before which no passcode is tried. */
  readonly retryAt?: number;
  /** Wrong passcodes after which all keys are thrown away; undefined = never. */
  readonly wipeAfter?: number;
  readonly hasBiometrics: boolean;
  readonly prf?: PrfHandle;
  /** The keys were thrown away after too many wrong passcodes: the accounts whose databases nobody can open any more. */
  readonly wiped?: readonly string[];
}

/** Under what the page asks an authenticator for the PRF output (WebAuthn Level 3, 10.1.4). */
export interface PrfHandle {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
}

/**
 * The lock. Everything that takes a passcode counts it, wrong or not, before it looks at it, and rejects with
 *  - PASSCODE_WAIT, `seconds`: wrong ones came before; this one was not looked at,
 *  - PASSCODE_WRONG, `seconds` until the next may be tried (0: at once),
 *  - PASSCODE_WIPED: this one was wrong and the last that was allowed; no key is left (`wiped` of lockState),
 *  - BAD_INPUT, field `passcode`: no passcode can be that; it was not counted,
 *  - NOT_FOUND, field `passcode`: there is none,
 *  - STORAGE_BROKEN: the row of the passcode is beyond repair,
 *  - ABORTED: lock() came while it was looked at.
 */
export interface Passcodes {
  lockState(): Promise<LockState>;
  /** BAD_INPUT where there is a passcode already. Takes a second or two: the cost is measured. */
  setPasscode(p: NewPasscode): Promise<void>;
  /** Biometrics stay. Only while unlocked. */
  changePasscode(p: { old: string; new: string; kind: PasscodeKind }): Promise<void>;
  /** Removes biometrics too. Only while unlocked. */
  removePasscode(p: { passcode: string }): Promise<void>;
  /** Unlocks the vault and the accounts that were locked on their own. */
  unlockWith(passcode: string): Promise<void>;
  /**
   * `output`: the 32 bytes of the authenticator; zeroed. PRF_WRONG when they are not those that were enrolled, NOT_FOUND with
   * field `biometrics` when none were. Not counted: nobody guesses them.
   */
  unlockWithPrf(output: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Only while unlocked, and by who knows the passcode (NOT_FOUND without one): else whoever finds the screen open could make a
   * way in of their own. The last enrolled counts. `output` is zeroed.
   */
  enrolPrf(p: PrfHandle & { passcode: string; output: Uint8Array<ArrayBuffer> }): Promise<void>;
  /** Only while unlocked. */
  removePrf(): Promise<void>;
  /** Undefined = never. Only while unlocked. */
  setWipeAfter(attempts: number | undefined): Promise<void>;
  /**
   * Forgets all keys at once; sealers handed out reject with LOCKED from now on. Without a passcode they are dead just the
   * same, but `unlock` hands out new ones.
   */
  lock(): void;
  /** The same for one account; NOT_FOUND without a passcode. It takes unlockWith or unlockWithPrf to open it again. */
  lockAccount(accountId: string): Promise<void>;
}

export interface Vault extends Passcodes {
  readonly login: LoginStore;
  /** The ids of all accounts that have a data key here; known while locked, too. */
  accounts(): Promise<readonly string[]>;
  /** A new random data key; answers the account's id (32 hexadecimal digits). LOCKED while locked. */
  createAccount(): Promise<string>;
  /**
   * LOCKED while the vault is locked (with field `account`: the account alone), NOT_FOUND for an account without a key, STORAGE_BROKEN when its key
   * cannot be unwrapped.
   */
  unlock(accountId: string): Promise<Sealer>;
  /** Throws the account's data key away: whatever was sealed with it stays sealed for ever. */
  forget(accountId: string): Promise<void>;
  /** Locks and lets the database go. */
  close(): void;
  /** All keys and login settings, and the database that held them. */
  destroy(): Promise<void>;
}
