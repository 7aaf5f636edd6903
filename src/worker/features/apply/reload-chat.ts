import type { Change, DialogRecord } from '#model/change.ts';
import type { StepDraft } from './step-draft.ts';

/** A channel too far ahead: its dialog and newest messages are all that is certain; what was cached before is a hole away. */
export async function reloadChat(
  draft: StepDraft,
  dialog: DialogRecord,
  changes: readonly Change[],
): Promise<void> {
  const { chat } = dialog;
  const messages = changes.flatMap((change) => (change.kind === 'newMessage' ? change.message : []));
  for (const message of messages) draft.putMessage(message);
  const ids = messages.map((message) => message.id);
  // Edits and deletions in the old spans are lost for us, so the spans go, and with them the stale messages.
  draft.putSpans(
    chat.id,
    ids.length > 0 ? [{ from: Math.min(...ids), to: Math.max(...ids, chat.topMessageId) }] : [],
  );
  draft.putChat(chat);
  draft.events.push({ type: 'historyReset', chatId: chat.id });
}
