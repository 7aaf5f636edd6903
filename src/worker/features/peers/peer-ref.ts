import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { PeerRef } from '#worker/telegram/telegram.ts';

/** A peer as a request names it. NOT_FOUND when the cache has never heard of it. */
export async function peerRef(cache: Cache, id: PeerId): Promise<PeerRef> {
  const record = (await cache.peers([id])).get(id);
  if (!record) throw new CallError('NOT_FOUND');
  return { id, ...(record.accessHash !== undefined && { accessHash: record.accessHash }) };
}
