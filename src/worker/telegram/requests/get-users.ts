import type { PeerRecord } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { toPeerRecords } from '../to-model/peers.ts';
import { toInputUser } from '../to-tl/input-peer.ts';
import { inBatches } from './batches.ts';
import { learnSelf, type Client } from './client.ts';

/** People as they are now (https://core.telegram.org/method/users.getUsers). */
export async function getUsers(client: Client, ids: readonly PeerRef[]): Promise<readonly PeerRecord[]> {
  const records: PeerRecord[] = [];
  for (const batch of inBatches(ids)) {
    const users = await client.link.call(new Api.users.GetUsers({ id: batch.map(toInputUser) }));
    records.push(...toPeerRecords({ users }));
  }
  learnSelf(client, records);
  return records;
}
