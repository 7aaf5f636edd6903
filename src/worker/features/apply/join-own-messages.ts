import type { Change } from '#model/change.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { StepDraft } from './step-draft.ts';

/**
 * Our own messages come back with the ids the server gave them. The row of the outbox goes in the same transaction that
 * brings the message, so that no crash can show it twice or not at all.
 */
export async function joinOwnMessages(
  draft: StepDraft,
  changes: readonly Change[],
  account: Account,
): Promise<void> {
  const ids = changes.filter((change) => change.kind === 'messageId');
  if (ids.length === 0) return;
  const rows = await account.cache.outbox();
  for (const { randomId, id } of ids) {
    const row = rows.find(({ action }) => randomIdsOf(action).includes(randomId));
    if (!row) continue;
    const { chatId } = row.action;
    const message = await draft.message(chatId, id);
    if (!message) continue;
    const own = { ...message, randomId };
    draft.putMessage(own, true);
    if (isWhollySent(row, changes)) draft.dropOutboxRow(row.seq);
    draft.events.push({ type: 'pendingGone', chatId, randomId, message: own });
  }
}

export function randomIdsOf(action: OutboxAction): readonly string[] {
  if (action.kind === 'sendText' || action.kind === 'sendFile') return [action.randomId];
  return action.kind === 'forward' ? action.randomIds : [];
}

/** A forward of several messages is done when each has got its id. */
function isWhollySent(row: OutboxRow, changes: readonly Change[]): boolean {
  const sent = new Set(changes.map((change) => change.kind === 'messageId' && change.randomId));
  return randomIdsOf(row.action).every((randomId) => sent.has(randomId));
}
