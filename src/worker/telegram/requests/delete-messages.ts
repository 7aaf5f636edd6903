import { isChannelId, type ChannelId } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef, Telegram } from '../telegram.ts';
import { toInputChannel } from '../to-tl/input-peer.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';
import { deliverAffected } from './deliver.ts';

/**
 * Deletes messages; in channels always for all (https://core.telegram.org/method/messages.deleteMessages,
 * https://core.telegram.org/method/channels.deleteMessages).
 */
export async function deleteMessages(
  client: Client,
  { chat, ids, forAll }: Parameters<Telegram['deleteMessages']>[0],
): Promise<void> {
  for (const batch of inBatches(ids)) {
    if (isChannelId(chat.id)) await deleteInChannel(client, chat, chat.id, batch);
    else await deleteInCommonBox(client, chat, batch, forAll);
  }
}

async function deleteInChannel(
  client: Client,
  chat: PeerRef,
  chatId: ChannelId,
  ids: number[],
): Promise<void> {
  const request = new Api.channels.DeleteMessages({ channel: toInputChannel(chat), id: ids });
  const affected = await client.link.call(request, { idempotent: true });
  deliverAffected(client, chatId, { kind: 'deleteMessages', chatId, ids }, affected);
}

async function deleteInCommonBox(
  client: Client,
  chat: PeerRef,
  ids: number[],
  revoke: boolean,
): Promise<void> {
  const request = new Api.messages.DeleteMessages({ id: ids, revoke });
  const affected = await client.link.call(request, { idempotent: true });
  deliverAffected(client, chat.id, { kind: 'deleteMessages', ids }, affected);
}
