/** The hash of a list of ids that lets a client hear "not modified". https://core.telegram.org/api/offsets#hash-generation */
export function listHash(ids: Iterable<bigint>): bigint {
  let hash = 0n;
  for (const id of ids) {
    hash ^= hash >> 21n;
    hash ^= BigInt.asUintN(64, hash << 35n);
    hash ^= hash >> 4n;
    hash = BigInt.asUintN(64, hash + id);
  }
  return BigInt.asIntN(64, hash);
}
