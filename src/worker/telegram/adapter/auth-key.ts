import { viewBytes, type Bytes } from './bytes.ts';
import { sha1 } from './hashes.ts';

/** What a DC and we share. */
export interface AuthKey {
  /** 256 of them. */
  readonly bytes: Bytes;
  /** The low 64 bits of the key's SHA-1, as each encrypted message names it. */
  readonly id: bigint;
  /** The high 64 bits. */
  readonly auxHash: Bytes;
}

export async function makeAuthKey(bytes: Bytes): Promise<AuthKey> {
  const hash = await sha1(bytes);
  return { bytes, id: viewBytes(hash).getBigInt64(12, true), auxHash: hash.slice(0, 8) };
}
