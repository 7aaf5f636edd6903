import { CallError } from '#contract/errors.ts';
import { failureText } from '#i18n/failure-text.ts';
import { t } from '#i18n/t.svelte.ts';
import { type Chat, isMuted } from '#model/chat.ts';
import type { Messenger } from '#state/messenger.svelte.ts';
import type { MenuItem } from '#ui/kit/menu-item.ts';
import type { Toasts } from '#ui/kit/toasts.svelte.ts';

/** Telegram's way to say "for ever": the largest 32-bit date. */
const FOR_EVER = 2 ** 31 - 1;

/** What can be done with a chat from the list. */
export function chatMenu(chat: Chat, messenger: Messenger, toasts: Toasts): readonly MenuItem[] {
  const { remote, selfId } = messenger;
  const chatId = chat.id;
  const isPinned = chat.pinnedRank !== undefined;
  const muted = isMuted(chat, Date.now() / 1000);
  const isArchived = chat.folder === 'archive';
  const isUnread = chat.unreadCount > 0 || chat.isMarkedUnread;
  const run = (work: Promise<unknown>, then?: () => void) => void attempt(work, toasts, then);

  const pin: MenuItem = {
    id: 'pin',
    label: isPinned ? t.chats.unpin : t.chats.pin,
    icon: isPinned ? 'unpin' : 'pin',
    onselect: () => run(remote.call('chats.setPinned', { chatId, isPinned: !isPinned })),
  };
  const mute: MenuItem = {
    id: 'mute',
    label: muted ? t.chats.unmute : t.chats.mute,
    icon: muted ? 'unmute' : 'mute',
    onselect: () => run(remote.call('chats.setMuted', { chatId, until: muted ? 0 : FOR_EVER })),
  };
  const unread: MenuItem = {
    id: 'unread',
    label: isUnread ? t.chats.markRead : t.chats.markUnread,
    icon: isUnread ? 'checks' : 'unread',
    onselect: () => run(setUnread(chat, !isUnread, messenger)),
  };
  const archive: MenuItem = {
    id: 'archive',
    label: isArchived ? t.chats.fromArchive : t.chats.toArchive,
    icon: isArchived ? 'unarchive' : 'archive',
    onselect: () =>
      run(remote.call('chats.setArchived', { chatId, isArchived: !isArchived }), () => {
        if (!isArchived) offerUndo(chat, messenger, toasts);
      }),
  };
  return chatId === selfId ? [pin] : [pin, mute, unread, archive];
}

function setUnread(chat: Chat, isUnread: boolean, { remote }: Messenger): Promise<void> {
  return chat.unreadCount > 0 && !isUnread
    ? remote.call('history.markRead', { chatId: chat.id, maxId: chat.topMessageId })
    : remote.call('chats.setMarkedUnread', { chatId: chat.id, isMarked: isUnread });
}

function offerUndo(chat: Chat, { remote }: Messenger, toasts: Toasts): void {
  const undo = () => remote.call('chats.setArchived', { chatId: chat.id, isArchived: false });
  toasts.show(t.chats.archived, {
    action: { label: t.chats.undo, run: () => void attempt(undo(), toasts) },
  });
}

async function attempt(work: Promise<unknown>, toasts: Toasts, then?: () => void): Promise<void> {
  try {
    await work;
    then?.();
  } catch (error) {
    const failure = error instanceof CallError ? error : { code: 'INTERNAL' };
    toasts.show(failureText(failure), { tone: 'danger' });
  }
}
