import type { ChannelDifference } from '#model/difference.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { toChannelDifference } from '../to-model/channel-difference.ts';
import { toInputChannel } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';

/** What a channel's box got since `pts` (https://core.telegram.org/method/updates.getChannelDifference). */
export async function getChannelDifference(
  client: Client,
  channel: PeerRef,
  pts: number,
  limit: number,
): Promise<ChannelDifference> {
  const request = new Api.updates.GetChannelDifference({
    channel: toInputChannel(channel),
    filter: new Api.ChannelMessagesFilterEmpty(),
    pts,
    limit,
  });
  return toChannelDifference(await client.link.call(request, { timeout: 30_000 }), client.selfId);
}
