import type { PeerId, PeerRecord } from '#model/peer.ts';
import type { CacheContext } from './context.ts';
import { openRows } from './open-rows.ts';
import { getRows, readRecent } from './read-recent.ts';
import type { PeerRow } from './schema.ts';

export function readPeers(
  context: CacheContext,
  ids: readonly PeerId[],
): Promise<ReadonlyMap<PeerId, PeerRecord>> {
  return readRecent(context.recentPeers, ids, async (missing) => {
    const rows = await context.connections.relaxed.run((db) => getRows(db.peers, missing));
    return openRows<PeerRecord, 'peers', PeerRow>(context, 'peers', rows);
  });
}

export async function readAllPeers(context: CacheContext): Promise<readonly PeerRecord[]> {
  const ids = await context.connections.relaxed.run((db) => db.peers.toCollection().primaryKeys());
  return [...(await readPeers(context, ids)).values()];
}
