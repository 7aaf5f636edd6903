import { CallError } from '#contract/errors.ts';
import { createRevocableSealer } from './create-sealer.ts';
import type { Sealer } from './sealer.ts';
import type { WrappedKey } from './vault.ts';
import { newKey, unwrapKey, wrapKey, WRAPPING } from './wrap-key.ts';

const HELD = 'master/memory';

interface Held {
  readonly master: CryptoKey;
  /** The master key once more, so that it can be wrapped for another way to it. */
  readonly box: WrappedKey;
  readonly by: CryptoKey;
}

/** What is held, for another tab: no key in it can be read out. */
export interface LentKeys extends Held {
  readonly lockedAccounts: readonly string[];
}

/** All keys that are in memory, and every sealer that holds one: what `forget` lets go of, nobody else holds. */
export class Ring {
  /** Accounts that were locked on their own. */
  readonly lockedAccounts = new Set<string>();
  #held: Held | undefined;
  #login: Sealer | undefined;
  readonly #revokers = new Map<string, Set<() => void>>();
  #times = 0;

  get master(): CryptoKey | undefined {
    return this.#held?.master;
  }

  get login(): Sealer | undefined {
    return this.#login;
  }

  /** Stays the same until the next `forget`: what began before is not finished after. */
  get moment(): number {
    return this.#times;
  }

  /** Takes an extractable master key and holds it so that it cannot be read out. ABORTED when all was forgotten meanwhile. */
  async hold(extractable: CryptoKey, moment: number): Promise<CryptoKey> {
    const by = await newKey(WRAPPING, false);
    const box = await wrapKey(extractable, by, HELD);
    const master = await unwrapKey(box, by, HELD, WRAPPING);
    if (moment !== this.#times) throw new CallError('ABORTED');
    this.#held = { master, box, by };
    return master;
  }

  get lent(): LentKeys | undefined {
    return this.#held && { ...this.#held, lockedAccounts: [...this.lockedAccounts] };
  }

  borrow({ lockedAccounts, ...held }: LentKeys): void {
    this.#held = held;
    for (const id of lockedAccounts) this.lockedAccounts.add(id);
  }

  /** The master key, extractable, to be wrapped at once. */
  async exportable(): Promise<CryptoKey> {
    if (!this.#held) throw new CallError('LOCKED');
    const { box, by } = this.#held;
    return unwrapKey(box, by, HELD, WRAPPING, true);
  }

  /** A sealer that dies with the next `forget`, or `revoke` of its owner. */
  sealer(owner: string, key: CryptoKey, moment: number): Sealer {
    if (moment !== this.#times) throw new CallError('LOCKED');
    const { sealer, revoke } = createRevocableSealer(key);
    const revokers = this.#revokers.get(owner) ?? new Set();
    this.#revokers.set(owner, revokers.add(revoke));
    return sealer;
  }

  /** The sealer of what a login needs. */
  holdLogin(key: CryptoKey, moment: number): Sealer {
    this.#login = this.sealer('', key, moment);
    return this.#login;
  }

  revoke(owner: string): void {
    for (const revoke of this.#revokers.get(owner) ?? []) revoke();
    this.#revokers.delete(owner);
  }

  forget(): void {
    this.#times++;
    this.#held = undefined;
    this.#login = undefined;
    for (const owner of [...this.#revokers.keys()]) this.revoke(owner);
  }
}
