import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import type { FormattedText } from '#model/text-entity.ts';
import type { Account } from '#worker/accounts/account.ts';
import { addAction } from './add-action.ts';
import { announceMessages } from './announce-messages.ts';
import { checkText } from './check-text.ts';

/** The edit is shown at once and sent by the outbox; should the server refuse it, its own version is fetched back. */
export async function editMessage(
  account: Account,
  p: { chatId: PeerId; messageId: number; content: FormattedText },
): Promise<void> {
  const { text, entities } = p.content;
  const { cache, engine } = account;
  const edited = await engine.exclusively(async () => {
    const message = (await cache.messages(p.chatId, [p.messageId])).get(p.messageId);
    if (!message) throw new CallError('NOT_FOUND');
    checkText(p.content, { isCaption: message.media !== undefined });
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
