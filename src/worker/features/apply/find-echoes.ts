import type { Message } from '#model/message.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';

/** One of our rows and the message that looks like it. */
export interface Echo {
  readonly row: OutboxRow;
  readonly message: Message;
}

/**
 * Messages of ours that came without their random_id (a difference names none) while a row that says the same was tried and not
 * answered. Rows of a chat go one at a time, so the oldest that fits is meant. Two devices may have said the same: it is a guess.
 */
export function findEchoes(messages: readonly Message[], rows: readonly OutboxRow[]): readonly Echo[] {
  const open = rows.filter(isUnanswered);
  return messages.flatMap((message) => {
    const known = rows.find((row) => isEcho(row, message));
    const row = known ?? open.find(({ action }) => saysTheSame(action, message));
    if (!row) return [];
    if (!known) open.splice(open.indexOf(row), 1);
    return { row, message };
  });
}

/** Seen before, but perhaps not written. */
const isEcho = ({ action, echoId }: OutboxRow, { chatId, id }: Message): boolean =>
  action.chatId === chatId && echoId === id;

const isUnanswered = ({ state, attempts, echoId }: OutboxRow): boolean =>
  state !== 'failed' && attempts > 0 && echoId === undefined;

function saysTheSame(action: OutboxAction, message: Message): boolean {
  if (action.kind !== 'sendText' && action.kind !== 'sendFile') return false;
  const { media, forward, viaBotId, service } = message;
  if (!message.isOutgoing || forward || viaBotId !== undefined || service) return false;
  const hasFile = media !== undefined && media.kind !== 'webPage';
  return (
    action.chatId === message.chatId &&
    (action.replyToUnsent !== undefined || action.replyToId === message.replyTo?.messageId) &&
    hasFile === (action.kind === 'sendFile') &&
    (action.text.trim() === message.text || wasEditedSince(action.date, message))
  );
}

/** Seconds by which the clock that dated a row may have been ahead of the server's. */
export const CLOCK_DOUBT = 60;

/** Another device was quick to correct it: a difference tells messages as they are now. */
const wasEditedSince = (written: number, { date, editDate }: Message): boolean =>
  editDate !== undefined && date >= written - CLOCK_DOUBT;
