import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import type { FormattedText } from '#model/text-entity.ts';
import type { Account } from '#worker/accounts/account.ts';
import { MESSAGE_LIMIT } from './send-text.ts';
import { addAction } from './add-action.ts';
import { announceMessages } from './announce-messages.ts';

/** The edit is shown at once and sent by the outbox; should the server refuse it, its own version is fetched back. */
export async function editMessage(
  account: Account,
  p: { chatId: PeerId; messageId: number; content: FormattedText },
): Promise<void> {
  const { text, entities } = p.content;
  if (text.length > MESSAGE_LIMIT) throw new CallError('MESSAGE_TOO_LONG');
  const { cache, engine } = account;
  const edited = await engine.exclusively(async () => {
    const message = (await cache.messages(p.chatId, [p.messageId])).get(p.messageId);
    if (!message) throw new CallError('NOT_FOUND');
    if (text.trim() === '' && !message.media) throw new CallError('MESSAGE_EMPTY');
    const next = { ...message, text, entities, editDate: account.serverNow() };
    await addAction(
      account,
      { kind: 'edit', chatId: p.chatId, messageId: p.messageId, text, entities },
      { messages: [next] },
    );
    return next;
  });
  await announceMessages(account, p.chatId, [edited]);
}
