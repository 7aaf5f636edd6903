import type { Change } from '#model/change.ts';
import type { Chat } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import { isChannelId, type PeerId } from '#model/peer.ts';
import { addSpan } from '#model/spans.ts';
import type { Account } from '#worker/accounts/account.ts';
import { withTold } from './apply-reactions.ts';
import type { StepDraft } from './step-draft.ts';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** A new message: the newest end of its chat grows by it. A message of a chat nobody knows makes the chat be asked for. */
export async function applyNewMessage(draft: StepDraft, { message }: Of<'newMessage'>): Promise<void> {
  const { chatId, id } = message;
  const chat = await draft.chat(chatId);
  await extendHistory(draft, message, chat?.topMessageId ?? 0);
  draft.putMessage(message, true);
  if (!chat) {
    draft.refresh.add(chatId);
    return;
  }
  if (id <= chat.topMessageId) return;
  draft.putChat({ ...countIn(chat, message), topMessageId: id, lastDate: message.date });
}

/** Unread counters grow by what came after the last known message, as the server's own do. Reading a chat sees no mention. */
function countIn(chat: Chat, message: Message): Chat {
  if (message.isOutgoing) return chat;
  const { unreadCount, unreadMentions } = chat;
  return {
    ...chat,
    unreadCount: message.id > chat.readInboxMaxId ? unreadCount + 1 : unreadCount,
    unreadMentions: isUnseenMention(message) ? unreadMentions + 1 : unreadMentions,
  };
}

/** Counted is what a dialog or an update told of; a history that was read ahead of both changes no counter. */
const isCounted = (chat: Chat, id: number): boolean => id <= chat.topMessageId;

const isUnseenMention = ({ isMention, isMediaUnread }: Message): boolean => isMention && isMediaUnread;

/** The span that reached the old newest message reaches the new one too: updates leave no gap between them. */
async function extendHistory(draft: StepDraft, { chatId, id }: Message, topBefore: number): Promise<void> {
  const spans = await draft.spans(chatId);
  const newest = spans.at(-1);
  const isJoined = newest !== undefined && newest.to >= topBefore && topBefore > 0;
  const from = isJoined ? Math.min(newest.to + 1, id) : id;
  draft.putSpans(chatId, addSpan(spans, { from, to: id }));
}

/** An edit matters where the message is known; elsewhere it will be read with the rest. */
export async function applyEditMessage(
  draft: StepDraft,
  { message }: Of<'editMessage'>,
  account: Pick<Account, 'outbox'>,
): Promise<void> {
  const { chatId, id } = message;
  const known = await draft.message(chatId, id);
  const isTop = (await draft.chat(chatId))?.topMessageId === id;
  if (known) draft.putMessage(await withTold(message, message.reactions, known.reactions, account));
  else if (isTop) draft.putMessage(message);
}

export async function applyDeleteMessages(
  draft: StepDraft,
  change: Of<'deleteMessages'>,
  { cache, totals }: Pick<Account, 'cache' | 'totals'>,
): Promise<void> {
  if (change.chatId) {
    await removeFrom(draft, change.chatId, change.ids);
    return;
  }
  const byChat = new Map<PeerId, number[]>();
  const chats = await draft.chatsOfCommonIds(change.ids);
  for (const [id, chatId] of chats) byChat.set(chatId, [...(byChat.get(chatId) ?? []), id]);
  for (const [chatId, ids] of byChat) await removeFrom(draft, chatId, ids);
  const unknown = change.ids.filter((id) => !chats.has(id));
  if (unknown.length === 0) return;
  // Right after a start this may come before anybody has counted.
  if (!totals.isFilled) totals.fill(await cache.allChats());
  await askWhereUnread(draft, unknown, totals.unread);
}

/**
 * A message that is not cached went, nobody says where: it may have been counted wherever something is unread. Also where the
 * history around it is known: that may have been read after the message went, and the counters before.
 */
async function askWhereUnread(
  draft: StepDraft,
  ids: readonly number[],
  unread: readonly PeerId[],
): Promise<void> {
  for (const chatId of unread.filter((id) => !isChannelId(id))) {
    const chat = await draft.chat(chatId);
    if (!chat) continue;
    const least = chat.unreadMentions > 0 ? 0 : chat.readInboxMaxId;
    if (ids.some((id) => least < id && isCounted(chat, id))) draft.refresh.add(chatId);
  }
}

async function removeFrom(draft: StepDraft, chatId: PeerId, ids: readonly number[]): Promise<void> {
  const chat = await draft.chat(chatId);
  const known = await Promise.all(ids.map((id) => draft.message(chatId, id)));
  draft.removeMessages(chatId, ids);
  if (!chat) return;
  const isWhollyKnown = known.every((message) => message !== undefined);
  const counted = known.filter((message) => message !== undefined).filter(({ id }) => isCounted(chat, id));
  const unread = counted.filter(({ isOutgoing, id }) => !isOutgoing && id > chat.readInboxMaxId);
  const left = {
    ...chat,
    unreadCount: Math.max(0, chat.unreadCount - unread.length),
    unreadMentions: Math.max(0, chat.unreadMentions - counted.filter(isUnseenMention).length),
  };
  draft.putChat(left);
  // Whether a message we never saw was unread, only the server can say. So with one that a history brought and a difference takes:
  // it never told of it, and told newer ones before.
  const isLess = left.unreadCount < chat.unreadCount || left.unreadMentions < chat.unreadMentions;
  const mayBeUnread = !isWhollyKnown && chat.unreadCount + chat.unreadMentions > 0;
  if (mayBeUnread || (isLess && draft.isRetold)) draft.refresh.add(chatId);
  if (ids.includes(chat.topMessageId)) await stepDown(draft, left);
}

/** The newest message went: the one before it is the newest now. */
async function stepDown(draft: StepDraft, chat: Chat): Promise<void> {
  const top = await draft.newestBelow(chat.id, chat.topMessageId);
  if (top) draft.putChat({ ...chat, topMessageId: top.id, lastDate: top.date });
  else draft.refresh.add(chat.id);
}

export async function applyMessagesPinned(draft: StepDraft, change: Of<'messagesPinned'>): Promise<void> {
  for (const id of change.ids) {
    const message = await draft.message(change.chatId, id);
    if (message) draft.putMessage({ ...message, isPinned: change.isPinned });
  }
}

export async function applyViews(draft: StepDraft, { chatId, id, views }: Of<'views'>): Promise<void> {
  const message = await draft.message(chatId, id);
  if (message && (message.views ?? 0) < views) draft.putMessage({ ...message, views });
}

/** Contents (a voice heard, a mention seen) were read: the mention counter falls with it. */
export async function applyReadContents(draft: StepDraft, change: Of<'readContents'>): Promise<void> {
  const found = change.chatId
    ? new Map(change.ids.map((id) => [id, change.chatId as PeerId]))
    : await draft.chatsOfCommonIds(change.ids);
  for (const [id, chatId] of found) {
    const message = await draft.message(chatId, id);
    if (!message?.isMediaUnread) continue;
    draft.putMessage({ ...message, isMediaUnread: false });
    if (!message.isMention) continue;
    await draft.changeChat(chatId, (chat) => {
      const seen = isCounted(chat, id) ? 1 : 0;
      return { ...chat, unreadMentions: Math.max(0, chat.unreadMentions - seen) };
    });
  }
}

/** History below this id is hidden from us. */
export async function applyAvailableMinId(draft: StepDraft, change: Of<'availableMinId'>): Promise<void> {
  const spans = await draft.spans(change.chatId);
  draft.putSpans(
    change.chatId,
    spans
      .filter(({ to }) => to > change.minId)
      .map(({ from, to }) => ({ from: Math.max(from, change.minId + 1), to })),
  );
  draft.events.push({ type: 'historyReset', chatId: change.chatId });
  draft.refresh.add(change.chatId);
}
