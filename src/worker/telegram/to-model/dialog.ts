import type { DialogRecord } from '#model/change.ts';
import type { Folder } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { Api } from '../tl/api.gen.ts';
import { attempt, convertEach, count, flag, list, optionalCount, present } from './field.ts';
import { toDraft } from './draft.ts';
import { toPeerId } from './peer-id.ts';

export const toFolder = (folderId: number | null | undefined): Folder =>
  folderId === 1 ? 'archive' : 'main';

/**
 * https://core.telegram.org/constructor/dialog; the row that stands for the archive is left out. Ranks count the pinned among
 * the given: right where the answer holds all of them, in order.
 */
export function toDialogRecords(
  dialogs: readonly Api.TypeDialog[] | null | undefined,
  messages: readonly Message[],
): DialogRecord[] {
  const pinned = list(dialogs).filter((dialog) => dialog?.className === 'Dialog' && dialog.pinned);
  return convertEach(dialogs, (dialog) => {
    return dialog.className === 'Dialog'
      ? toDialogRecord(dialog, messages, pinned.indexOf(dialog))
      : undefined;
  });
}

/** One dialog; `rank` below 0 = not pinned. `messages` are those that came along, for the date of the last one. */
export function toDialogRecord(
  dialog: Api.Dialog,
  messages: readonly Message[],
  rank: number,
): DialogRecord | undefined {
  const id = toPeerId(dialog.peer);
  if (id === undefined) return undefined;
  const topMessageId = count(dialog.topMessage);
  const last = messages.find((message) => message.chatId === id && message.id === topMessageId);
  return present({
    chat: present({
      id,
      folder: toFolder(dialog.folderId),
      topMessageId,
      unreadCount: count(dialog.unreadCount),
      unreadMentions: count(dialog.unreadMentionsCount),
      isMarkedUnread: flag(dialog.unreadMark),
      readInboxMaxId: count(dialog.readInboxMaxId),
      readOutboxMaxId: count(dialog.readOutboxMaxId),
      pinnedRank: rank < 0 ? undefined : rank,
      mutedUntil: count(dialog.notifySettings?.muteUntil),
      draft: attempt(() => toDraft(dialog.draft), undefined),
      lastDate: last?.date ?? 0,
    }),
    pts: optionalCount(dialog.pts),
  });
}
