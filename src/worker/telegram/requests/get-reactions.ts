import { Api } from '../tl/api.gen.ts';
import type { PeerRef, RequestOptions } from '../telegram.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';
import { deliver } from './deliver.ts';

/**
 * Asks what these messages are reacted with (https://core.telegram.org/method/messages.getMessagesReactions). The answer comes as
 * updates; a message that is not among them has no reactions.
 */
export async function getReactions(
  client: Client,
  { chat, ids }: { chat: PeerRef; ids: readonly number[] },
  { signal }: RequestOptions = {},
): Promise<void> {
  const request = new Api.messages.GetMessagesReactions({ peer: toInputPeer(chat), id: [...ids] });
  const answer = await client.link.call(request, { signal });
  const told = new Set('updates' in answer ? answer.updates.map(messageOf) : []);
  const bare = ids.filter((id) => !told.has(id));
  if (bare.length > 0)
    deliver(
      client,
      bare.map((id) => ({ change: { kind: 'reactions', chatId: chat.id, id } })),
    );
}

const messageOf = (update: Api.TypeUpdate): number | undefined =>
  update.className === 'UpdateMessageReactions' ? update.msgId : undefined;
