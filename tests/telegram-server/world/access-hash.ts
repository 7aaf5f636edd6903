import { createHmac } from 'node:crypto';

/** What an access hash opens. Each kind has its own hashes, so that one cannot be passed for another. */
export type HashedKind = 'user' | 'channel' | 'photo' | 'document';

/**
 * Access hashes without a table: a keyed hash of (kind, id, viewer), so that each account sees hashes of its own, as
 * Telegram's are. The same secret gives the same hashes after a restart. See https://core.telegram.org/api/peers#access-hash
 */
export class AccessHashes {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The 64-bit signed hash that `viewerId` must show to name this object. Files have one for everybody: viewer 0. */
  of(kind: HashedKind, id: bigint, viewerId = 0n): bigint {
    const digest = createHmac('sha256', this.#secret).update(`${kind}:${id}:${viewerId}`).digest();
    return digest.readBigInt64LE(0);
  }
}
