import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import type { FormattedText } from '#model/text-entity.ts';
import type { Account } from '#worker/accounts/account.ts';
import { addAction } from './add-action.ts';
import { checkText } from './check-text.ts';
import { editMessage } from './edit-message.ts';
import { sentId } from './sent-id.ts';

/** Other words for a message that was unsent when the user began to correct it, wherever it has come to meanwhile. */
export async function editPending(
  account: Account,
  { chatId, randomId, content }: { chatId: PeerId; randomId: string; content: FormattedText },
): Promise<void> {
  const { outbox } = account;
  const row = (await outbox.rows()).find(
    ({ action }) => 'randomId' in action && action.randomId === randomId,
  );
  checkText(content, { isCaption: row?.action.kind === 'sendFile' });
  if (await outbox.rewrite(randomId, content)) return;
  const messageId = await sentId(account, chatId, randomId);
  if (messageId !== undefined) return editMessage(account, { chatId, messageId, content });
  if (!row) throw new CallError('NOT_FOUND', { field: 'randomId' });
  const { text, entities } = content;
  await addAction(account, { kind: 'edit', chatId, messageId: 0, ofUnsent: randomId, text, entities });
}
