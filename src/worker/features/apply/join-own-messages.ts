import type { WorkerEvent } from '#contract/events.ts';
import type { Change } from '#model/change.ts';
import type { Message } from '#model/message.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { Account } from '#worker/accounts/account.ts';
import { findEchoes } from './find-echoes.ts';
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
  const sent = changes.flatMap((change) => (isOwn(change) ? change.message : []));
  if (ids.length + sent.length === 0) return;
  const rows = await account.outbox.rows();
  const joined = new Set<string>();
  for (const { randomId, id } of ids) {
    const row = rows.find(({ action }) => randomIdsOf(action).includes(randomId));
    if (!row) continue;
    const { chatId } = row.action;
    const message = await draft.message(chatId, id);
    if (!message) continue;
    const own = { ...message, randomId };
    joined.add(keyOf(own));
    draft.putMessage(own, true);
    if (isWhollySent(row, changes)) draft.dropOutboxRow(row.seq);
    draft.events.push({ type: 'pendingGone', chatId, randomId, message: own });
  }
  const unexplained = sent.filter((message) => !joined.has(keyOf(message)));
  draft.events.push(...(await joinEchoes(account, unexplained, rows)));
}

const isOwn = (change: Change): change is Extract<Change, { kind: 'newMessage' }> =>
  change.kind === 'newMessage' && change.message.isOutgoing;

const keyOf = ({ chatId, id }: Message): string => `${chatId}/${id}`;

/** Takes the bubbles away that stand for these messages in all likelihood; their rows stay until the server has answered. */
export async function joinEchoes(
  { outbox }: Account,
  messages: readonly Message[],
  rows: readonly OutboxRow[],
): Promise<readonly WorkerEvent[]> {
  const echoes = findEchoes(messages, rows);
  for (const { row, message } of echoes) await outbox.sawEcho(row.seq, message.id);
  return echoes.flatMap(({ row, message: { chatId } }) =>
    randomIdsOf(row.action).map((randomId) => ({ type: 'pendingGone' as const, chatId, randomId })),
  );
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
