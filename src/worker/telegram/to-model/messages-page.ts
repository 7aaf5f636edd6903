import type { UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import type { MessagesPage } from '../telegram.ts';
import { count, optionalCount, present } from './field.ts';
import { toMessages } from './message.ts';
import { findSelf, toPeerRecords } from './peers.ts';

/** https://core.telegram.org/type/messages.Messages; newest first, as Telegram sends them. */
export function toMessagesPage(answer: Api.messages.TypeMessages, selfId: UserId | undefined): MessagesPage {
  if (answer.className === 'messages.MessagesNotModified') return { messages: [], peers: [] };
  const peers = toPeerRecords(answer);
  const messages = toMessages(answer.messages, findSelf(peers) ?? selfId);
  const isAll = answer.className === 'messages.Messages';
  return present({
    messages,
    peers,
    total: isAll ? messages.length : count(answer.count),
    channelPts: answer.className === 'messages.ChannelMessages' ? optionalCount(answer.pts) : undefined,
  });
}
