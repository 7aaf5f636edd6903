import { isChannelId } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputChannel, toInputPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';
import { deliver, deliverAffected } from './deliver.ts';

/**
 * Marks everything up to `maxId` as read (https://core.telegram.org/method/messages.readHistory,
 * https://core.telegram.org/method/channels.readHistory, which has no counters to tell).
 */
export async function readHistory(
  client: Client,
  { chat, maxId }: Parameters<Telegram['readHistory']>[0],
): Promise<void> {
  const change = { kind: 'readInbox' as const, chatId: chat.id, maxId };
  if (isChannelId(chat.id)) {
    const request = new Api.channels.ReadHistory({ channel: toInputChannel(chat), maxId });
    await client.link.call<boolean>(request, { idempotent: true });
    return deliver(client, [{ change }]);
  }
  const request = new Api.messages.ReadHistory({ peer: toInputPeer(chat), maxId });
  deliverAffected(client, chat.id, change, await client.link.call(request, { idempotent: true }));
}
