import { formatTime } from '#i18n/format.ts';
import { t } from '#i18n/t.svelte.ts';
import { reactionLabel } from './reactions.ts';
import type { Shown } from './sections.ts';

/** What a reader of the screen says on reaching a message: who, when, and how it stands with it. */
export function articleName(sender: string, { message, pending }: Shown, isRead: boolean): string {
  const state = pending
    ? pending.state === 'failed'
      ? t.chats.failed
      : t.chats.waiting
    : message.isOutgoing
      ? isRead
        ? t.chats.read
        : t.chats.sent
      : undefined;
  return [
    message.isOutgoing ? t.chats.you : sender,
    t.timeline.at(formatTime(message.date)),
    message.editDate === undefined ? undefined : t.timeline.edited,
    message.isPinned ? t.timeline.pinned : undefined,
    ...(message.reactions?.counts ?? []).map(reactionLabel),
    message.views === undefined ? undefined : t.timeline.views(message.views),
    state,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
