import type { Argon2 } from './argon2.ts';
import type { LentKeys, Ring } from './ring.ts';
import type { VaultStore } from './vault.ts';

/** What the vault asks of the device. */
export interface VaultPorts {
  /** Unix milliseconds. */
  now(): number;
  /** Milliseconds of a clock that nobody sets. */
  elapsed(): number;
  readonly argon2: Argon2;
  /** The other tabs, where there may be some. */
  readonly lender?: KeyLender;
}

/** Where an unlocked vault leaves its keys for the tab that takes over. */
export interface KeyLender {
  lent(): LentKeys | undefined;
  /** Undefined when nobody may hold them any more. */
  lend(keys: LentKeys | undefined): void;
}

/** What the verbs of the vault share. They run one after another; `forget` of the ring alone comes in between. */
export interface VaultContext {
  readonly store: VaultStore;
  readonly ports: VaultPorts;
  readonly ring: Ring;
}
