import type { Change, TimedChange } from '#model/change.ts';
import type { ChannelId, PeerId, UserId } from '#model/peer.ts';
import { isChannelId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { count, decimal, flag, ids, present } from './field.ts';
import { toMessage } from './message.ts';
import { toChannelId, toPeerId } from './peer-id.ts';
import { toReactions } from './reactions.ts';
import { inChannelBox, inCommonBox, unordered } from './timing.ts';
import { toWebPageUrl } from './web-page.ts';

/** Updates about messages; undefined for all others. */
export function toMessageChanges(
  update: Api.TypeUpdate,
  selfId: UserId | undefined,
): TimedChange[] | undefined {
  switch (update.className) {
    case 'UpdateNewMessage':
      return [inCommonBox(toMessageChange('newMessage', update.message, selfId), update)];
    case 'UpdateEditMessage':
      return [inCommonBox(toMessageChange('editMessage', update.message, selfId), update)];
    case 'UpdateNewChannelMessage':
      return [ofChannel('newMessage', update, selfId)];
    case 'UpdateEditChannelMessage':
      return [ofChannel('editMessage', update, selfId)];
    case 'UpdateMessageID':
      return unordered({ kind: 'messageId', randomId: decimal(update.randomId), id: count(update.id) });
    case 'UpdateDeleteMessages':
      return [inCommonBox({ kind: 'deleteMessages', ids: ids(update.messages) }, update)];
    case 'UpdateDeleteChannelMessages':
      return [inBoxOf(update, (chatId) => ({ kind: 'deleteMessages', chatId, ids: ids(update.messages) }))];
    case 'UpdatePinnedMessages':
      return [inCommonBox(toPinned(toPeerId(update.peer), update), update)];
    case 'UpdatePinnedChannelMessages':
      return [inBoxOf(update, (chatId) => toPinned(chatId, update))];
    case 'UpdateWebPage':
      return [inCommonBox({ kind: 'webPage', url: toWebPageUrl(update.webpage) }, update)];
    case 'UpdateChannelWebPage':
      return [inBoxOf(update, () => ({ kind: 'webPage', url: toWebPageUrl(update.webpage) }))];
    case 'UpdateReadMessagesContents':
      return [inCommonBox({ kind: 'readContents', ids: ids(update.messages) }, update)];
    default:
      return toUnorderedMessageChanges(update);
  }
}

function toUnorderedMessageChanges(update: Api.TypeUpdate): TimedChange[] | undefined {
  switch (update.className) {
    case 'UpdateChannelReadMessagesContents':
      return unordered(
        about(update, (chatId) => ({ kind: 'readContents', chatId, ids: ids(update.messages) })),
      );
    case 'UpdateChannelMessageViews':
      return unordered(
        about(update, (chatId) => {
          return { kind: 'views', chatId, id: count(update.id), views: count(update.views) };
        }),
      );
    case 'UpdateMessageReactions':
      return unordered(toReactionsChange(update));
    case 'UpdateChannelAvailableMessages':
      return unordered(
        about(update, (chatId) => ({ kind: 'availableMinId', chatId, minId: count(update.availableMinId) })),
      );
    default:
      return undefined;
  }
}

/** A message that cannot be read still counts: it is ignored in its place. */
function toMessageChange(
  kind: 'newMessage' | 'editMessage',
  tl: Api.TypeMessage,
  selfId: UserId | undefined,
): Change {
  const message = toMessage(tl, selfId);
  return message ? { kind, message } : { kind: 'ignored', name: 'unreadable message' };
}

function toReactionsChange({ peer, msgId, reactions }: Api.UpdateMessageReactions): Change | undefined {
  const chatId = toPeerId(peer);
  const id = count(msgId);
  if (chatId === undefined || id === 0) return undefined;
  return present({ kind: 'reactions' as const, chatId, id, reactions: toReactions(reactions) });
}

function ofChannel(
  kind: 'newMessage' | 'editMessage',
  update: Api.UpdateNewChannelMessage | Api.UpdateEditChannelMessage,
  selfId: UserId | undefined,
): TimedChange {
  const chatId = toPeerId(update.message.peerId);
  const channelId = chatId !== undefined && isChannelId(chatId) ? chatId : undefined;
  return inChannelBox(channelId, toMessageChange(kind, update.message, selfId), update);
}

const toPinned = (chatId: PeerId | undefined, update: { messages: number[]; pinned?: boolean }): Change =>
  chatId === undefined
    ? { kind: 'ignored', name: 'pinned in an unknown chat' }
    : { kind: 'messagesPinned', chatId, ids: ids(update.messages), isPinned: flag(update.pinned) };

type OfChannel = { channelId: Api.long };

function inBoxOf(
  update: OfChannel & { pts: number; ptsCount: number },
  tell: (channelId: ChannelId) => Change,
): TimedChange {
  const channelId = toChannelId(update.channelId);
  return inChannelBox(channelId, about(update, tell) ?? { kind: 'ignored', name: '' }, update);
}

function about(update: OfChannel, tell: (channelId: ChannelId) => Change): Change | undefined {
  const channelId = toChannelId(update.channelId);
  return channelId === undefined ? undefined : tell(channelId);
}
