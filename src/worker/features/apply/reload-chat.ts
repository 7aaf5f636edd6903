import type { Change, DialogRecord } from '#model/change.ts';
import type { Account } from '#worker/accounts/account.ts';
import { keepRank, mergeDialog, wantsRank } from '../chats/merge-dialog.ts';
import type { StepDraft } from './step-draft.ts';

/** A channel too far ahead: its dialog and newest messages are all that is certain; what was cached before is a hole away. */
export async function reloadChat(
  draft: StepDraft,
  dialog: DialogRecord,
  changes: readonly Change[],
  { outbox }: Account,
): Promise<void> {
  const { chat } = dialog;
  const local = await draft.chat(chat.id);
  const waiting = (await outbox.rows()).map(({ action }) => action);
  const messages = changes.flatMap((change) => (change.kind === 'newMessage' ? change.message : []));
  // Edits and deletions of what was known are lost for us.
  draft.forgetHistory(chat.id);
  for (const message of messages) draft.putMessage(message);
  const ids = messages.map((message) => message.id);
  draft.putSpans(
    chat.id,
    ids.length > 0 ? [{ from: Math.min(...ids), to: Math.max(...ids, chat.topMessageId) }] : [],
  );
  for (const action of waiting)
    if (action.kind === 'delete' && action.chatId === chat.id) draft.removeMessages(chat.id, action.ids);
  draft.putChat(mergeDialog(keepRank(chat, local), local, waiting));
  if (wantsRank(chat, local)) draft.refreshPinned.add(chat.folder);
  draft.events.push({ type: 'historyReset', chatId: chat.id });
}
