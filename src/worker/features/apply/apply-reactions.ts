import type { Change } from '#model/change.ts';
import type { Message } from '#model/message.ts';
import { completed, type Reactions, withOwn, withReactions } from '#model/reaction.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { StepDraft } from './step-draft.ts';

/** What a message is reacted with now. */
export async function applyReactions(
  draft: StepDraft,
  { chatId, id, reactions }: Extract<Change, { kind: 'reactions' }>,
  account: Pick<Account, 'outbox'>,
): Promise<void> {
  const message = await draft.message(chatId, id);
  if (message) draft.putMessage(await withTold(message, reactions, message.reactions, account));
}

/** The message with the reactions that were told of it; ours stay as the user left them until the server knows. */
export async function withTold(
  message: Message,
  told: Reactions | undefined,
  known: Reactions | undefined,
  { outbox }: Pick<Account, 'outbox'>,
): Promise<Message> {
  if (!told && !known) return withReactions(message, undefined);
  const complete = told && completed(told, known);
  const mine = (await outbox.rows())
    .map(({ action }) => action)
    .filter((action) => action.kind === 'react')
    .findLast(({ chatId, messageId }) => chatId === message.chatId && messageId === message.id);
  return withReactions(message, mine ? withOwn(complete, mine.reactions) : complete);
}
