import { createHash } from 'node:crypto';
import type { AuthKeyRecord, ClientInfo } from './sessions.ts';
import { Salts } from './salts.ts';

/** A key as the transport sees it: permanent, or temporary with an end. */
export interface TransportKey extends AuthKeyRecord {
  readonly salts: Salts;
  /** Unix seconds after which a temporary key is forgotten; absent on a permanent one. */
  readonly expiresAt?: number;
  /** The key that `auth.bindTempAuthKey` bound this temporary one to. */
  permanent?: TransportKey;
  /** Whether `initConnection` was called with this key. */
  inited: boolean;
}

/** A permanent key as it is kept in a file: structured-cloneable. */
export interface SavedKey {
  key: Uint8Array;
  dc: number;
  createdAt: number;
  userId: bigint | undefined;
  info: ClientInfo;
  inited: boolean;
  closed: string | undefined;
  firstSalt: bigint;
  saltGeneration: number;
}

interface NewKey {
  dc: number;
  createdAt: number;
  firstSalt: bigint;
  saltGeneration?: number;
  expiresAt?: number;
}

/** auth_key_id of a key. https://core.telegram.org/mtproto/description#key-identifier-auth-key-id */
export function authKeyId(key: Uint8Array): bigint {
  return createHash('sha1').update(key).digest().readBigInt64LE(12);
}

function saltState(salts: Salts): Pick<SavedKey, 'firstSalt' | 'saltGeneration'> {
  return { firstSalt: salts.first, saltGeneration: salts.generation };
}

/** The keys that each DC knows. Temporary keys live in memory only. */
export class AuthKeys {
  readonly #byDc = new Map<number, Map<bigint, TransportKey>>();

  #of(dc: number): Map<bigint, TransportKey> {
    let keys = this.#byDc.get(dc);
    if (!keys) this.#byDc.set(dc, (keys = new Map()));
    return keys;
  }

  /** The key, unless it is unknown to this DC or its time is over. `date` in unix seconds. */
  find(dc: number, id: bigint, date: number): TransportKey | undefined {
    const key = this.#of(dc).get(id);
    if (key?.expiresAt === undefined || key.expiresAt > date) return key;
    this.remove(key);
    return undefined;
  }

  /** The DC that knows this key. */
  dcOf(id: bigint): number | undefined {
    for (const [dc, keys] of this.#byDc) if (keys.has(id)) return dc;
    return undefined;
  }

  add(key: Uint8Array, options: NewKey): TransportKey {
    const { dc, createdAt, firstSalt, saltGeneration, expiresAt } = options;
    const salts = new Salts(key, firstSalt, createdAt, saltGeneration);
    const record: TransportKey = { id: authKeyId(key), key, dc, createdAt, info: {}, inited: false, salts };
    const stored = expiresAt === undefined ? record : { ...record, expiresAt };
    this.#of(dc).set(stored.id, stored);
    return stored;
  }

  /** Forgets a key: messages under it are answered with transport error -404. */
  remove(key: TransportKey): void {
    this.#of(key.dc).delete(key.id);
  }

  /** The temporary keys bound to this permanent one. */
  boundTo(permanent: AuthKeyRecord): TransportKey[] {
    return [...this.#of(permanent.dc).values()].filter((key) => key.permanent?.id === permanent.id);
  }

  *all(): Iterable<TransportKey> {
    for (const keys of this.#byDc.values()) yield* [...keys.values()];
  }

  *permanent(): Iterable<TransportKey> {
    for (const key of this.all()) if (key.expiresAt === undefined) yield key;
  }

  /** Every permanent key with its authorization and salts; structured-cloneable. */
  exportKeys(): SavedKey[] {
    return [...this.permanent()].map(({ key, dc, createdAt, userId, info, inited, closed, salts }) => {
      return { key, dc, createdAt, userId, info: { ...info }, inited, closed, ...saltState(salts) };
    });
  }

  /** Takes what `exportKeys` gave; gives the keys as they are known now. */
  importKeys(saved: readonly SavedKey[]): TransportKey[] {
    return saved.map(({ key, dc, createdAt, userId, info, inited, closed, firstSalt, saltGeneration }) => {
      const added = this.add(new Uint8Array(key), { dc, createdAt, firstSalt, saltGeneration });
      Object.assign(added, { info: { ...info }, inited });
      if (userId !== undefined) added.userId = userId;
      if (closed !== undefined) added.closed = closed;
      return added;
    });
  }
}
