import type { StoredSalt, StoredSession } from '../telegram.ts';
import { makeAuthKey, type AuthKey } from './auth-key.ts';
import { equalBytes, viewOf } from './bytes.ts';
import type { Routes } from './routes.ts';
import { Salts } from './salts.ts';
import type { ServerClock } from './server-clock.ts';

export interface MadeKey {
  readonly key: AuthKey;
  readonly salt: bigint;
}

/** What is saved with the keys though others see to it. */
export interface SavedBeside {
  readonly clock: ServerClock;
  readonly routes: Routes;
}

/** The auth keys of all DCs, which of them carry our authorization, and which DC is our own. Every change is saved. */
export class KeyRing {
  readonly #keys = new Map<number, Promise<AuthKey>>();
  readonly #bytes = new Map<number, Uint8Array>();
  readonly #salts = new Map<number, Salts>();
  readonly #authorized: Set<number>;
  readonly #beside: SavedBeside;
  readonly #save: (session: StoredSession) => Promise<void>;
  #dcId: number;
  #saving: Promise<void> = Promise.resolve();

  constructor(
    stored: StoredSession | undefined,
    beside: SavedBeside,
    save: (session: StoredSession) => Promise<void>,
  ) {
    this.#dcId = stored?.dcId ?? 2;
    this.#authorized = new Set(stored?.authorized);
    this.#beside = beside;
    this.#save = save;
    for (const [dc, bytes] of Object.entries(stored?.authKeys ?? {})) {
      const dcId = Number(dc);
      this.#bytes.set(dcId, bytes);
      this.#keys.set(dcId, makeAuthKey(viewOf(bytes)));
      this.#putSalts(dcId, stored?.salts?.[dcId]);
    }
  }

  #putSalts(dcId: number, known?: readonly StoredSalt[]): Salts {
    // Not worth an error: without them the next connection asks once more.
    const salts = new Salts(this.#beside.clock, known, () => void this.save().catch(() => undefined));
    this.#salts.set(dcId, salts);
    return salts;
  }

  /** The salts of the DC's key. What they learn is saved. */
  saltsOf(dcId: number): Salts {
    return this.#salts.get(dcId) ?? this.#putSalts(dcId);
  }

  /** Our own DC. */
  get dcId(): number {
    return this.#dcId;
  }

  /** The DC's key, made by `make` when there is none. Of several who ask at once only one makes it. */
  obtain(dcId: number, make: () => Promise<MadeKey>): Promise<AuthKey> {
    const known = this.#keys.get(dcId);
    // Whoever waited in vain makes it over its own connection.
    if (known) return known.catch(() => this.obtain(dcId, make));
    return this.#make(dcId, make);
  }

  #make(dcId: number, make: () => Promise<MadeKey>): Promise<AuthKey> {
    const making = make().then(({ key, salt }) => {
      this.#bytes.set(dcId, key.bytes);
      this.#authorized.delete(dcId);
      // Not waited for: whoever needs it durable asks for `save` when the key is worth something.
      this.#putSalts(dcId).learn(salt);
      return key;
    });
    this.#keys.set(dcId, making);
    making.catch(() => {
      if (this.#keys.get(dcId) === making) this.#keys.delete(dcId);
    });
    return making;
  }

  /** The DC's key is worth nothing any more; with `key`, only if it still is this one. */
  forget(dcId: number, key?: AuthKey): void {
    const bytes = this.#bytes.get(dcId);
    if (!bytes || (key && !equalBytes(bytes, key.bytes))) return;
    this.#keys.delete(dcId);
    this.#bytes.delete(dcId);
    this.#salts.delete(dcId);
    this.#authorized.delete(dcId);
    this.save().catch(() => undefined);
  }

  has(dcId: number): boolean {
    return this.#bytes.has(dcId);
  }

  isAuthorized(dcId: number): boolean {
    return this.#authorized.has(dcId);
  }

  /** Resolves when it is durable. */
  setAuthorized(dcId: number, isAuthorized: boolean): Promise<void> {
    if (isAuthorized) this.#authorized.add(dcId);
    else this.#authorized.delete(dcId);
    return this.save();
  }

  /** Resolves when it is durable. */
  setOwn(dcId: number): Promise<void> {
    this.#dcId = dcId;
    return this.save();
  }

  /** Saves as things stand now, after whatever is being saved. Rejects when that could not be done. */
  save(): Promise<void> {
    const saved = this.#saving.then(() => this.#save(this.#asStored()));
    this.#saving = saved.catch(() => undefined);
    return saved;
  }

  /** Resolves when nothing is being saved any more, whatever came of it. */
  saved(): Promise<void> {
    return this.#saving;
  }

  #asStored(): StoredSession {
    return {
      dcId: this.#dcId,
      authKeys: Object.fromEntries(this.#bytes),
      authorized: [...this.#authorized],
      timeOffset: this.#beside.clock.offset,
      host: this.#beside.routes.good,
      salts: Object.fromEntries([...this.#salts].map(([dcId, salts]) => [dcId, salts.toStored()])),
    };
  }
}
