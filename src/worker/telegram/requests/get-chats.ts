import { isChannelId, isGroupId, rawId, type PeerRecord } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { toPeerRecords } from '../to-model/peers.ts';
import { toInputChannel } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';

/**
 * Groups, supergroups and channels as they are now (https://core.telegram.org/method/messages.getChats,
 * https://core.telegram.org/method/channels.getChannels).
 */
export async function getChats(client: Client, ids: readonly PeerRef[]): Promise<readonly PeerRecord[]> {
  const records: PeerRecord[] = [];
  for (const batch of inBatches(ids.filter(({ id }) => isGroupId(id)))) {
    const request = new Api.messages.GetChats({ id: batch.map(({ id }) => decimalToLong(rawId(id))) });
    records.push(...toPeerRecords(await client.link.call(request)));
  }
  for (const batch of inBatches(ids.filter(({ id }) => isChannelId(id)))) {
    const request = new Api.channels.GetChannels({ id: batch.map(toInputChannel) });
    records.push(...toPeerRecords(await client.link.call(request)));
  }
  return records;
}
