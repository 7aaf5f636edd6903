import type { ChannelId, Peer, PeerRecord } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** The channel is no longer ours to see: it leaves the list; what was cached of it goes too. A screen that shows it says so. */
export async function loseChannel(account: Account, channelId: ChannelId): Promise<void> {
  const left: Peer[] = [];
  await account.engine.exclusively(async () => {
    const known = (await account.cache.peers([channelId])).get(channelId);
    const record = known && asLeft(known);
    if (record) left.push(record.peer);
    await account.cache.commit({
      chatsGone: [channelId],
      spans: [{ chatId: channelId, spans: [] }],
      ...(record && { peers: [record] }),
    });
  });
  account.totals.forget([channelId]);
  account.emit({ type: 'chats', rows: [], gone: [channelId] });
  if (left.length > 0) account.emit({ type: 'peers', peers: left });
}

function asLeft(record: PeerRecord): PeerRecord | undefined {
  const { peer } = record;
  return peer.kind === 'channel' && !peer.isLeft ? { ...record, peer: { ...peer, isLeft: true } } : undefined;
}
