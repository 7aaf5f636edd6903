import type { Message } from '#model/message.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { toSponsored } from '../to-model/sponsored.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';

/** The advertisements Telegram wants shown in a channel (https://core.telegram.org/api/sponsored-messages). */
export async function getSponsored(client: Client, channel: PeerRef): Promise<readonly Message[]> {
  const request = new Api.messages.GetSponsoredMessages({ peer: toInputPeer(channel) });
  return toSponsored(await client.link.call(request), channel.id, client.link.serverNow());
}
