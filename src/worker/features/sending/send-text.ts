import type { OutgoingText } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { PendingMessage } from '#model/message.ts';
import type { Account } from '#worker/accounts/account.ts';
import { addAction } from './add-action.ts';
import { checkText } from './check-text.ts';
import { pendingMessage } from './pending-messages.ts';
import { newRandomId } from '#model/random-id.ts';

/** Answers when the message is safe on this device; the rest is the outbox's work. */
export async function sendText(account: Account, p: OutgoingText): Promise<PendingMessage> {
  const { text, entities } = p.content;
  checkText(p.content);
  const randomId = p.randomId ?? newRandomId();
  const known = await findPending(account, randomId);
  if (known) return known;
  const row = await addAction(account, {
    kind: 'sendText',
    chatId: p.chatId,
    randomId,
    date: account.serverNow(),
    text,
    entities,
    isSilent: p.isSilent ?? false,
    ...(p.replyToId !== undefined && { replyToId: p.replyToId }),
    ...(p.replyToUnsent !== undefined && { replyToUnsent: p.replyToUnsent }),
  });
  return announcePending(account, row);
}

/** A call that was repeated (a tab took over from another) finds what its first try wrote. */
export async function findPending({ cache }: Account, randomId: string): Promise<PendingMessage | undefined> {
  const messages = (await cache.outbox()).map(pendingMessage);
  return messages.find((message) => message?.randomId === randomId);
}

/** Shows the bubble in every tab. */
export function announcePending(account: Account, row: Parameters<typeof pendingMessage>[0]): PendingMessage {
  const message = pendingMessage(row);
  if (!message) throw new CallError('INTERNAL');
  account.emit({ type: 'pending', message });
  return message;
}
