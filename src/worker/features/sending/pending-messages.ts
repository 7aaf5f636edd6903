import type { PendingMessage } from '#model/message.ts';
import { isUntold, type OutboxRow } from '#model/outbox-action.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** What the screen shows of an outbox row; undefined for rows that are no messages. */
export function pendingMessage(row: OutboxRow): PendingMessage | undefined {
  const { action, state, trouble } = row;
  if (action.kind !== 'sendText' && action.kind !== 'sendFile') return undefined;
  const { chatId, randomId, date, text, entities, replyToId, replyToUnsent } = action;
  return {
    chatId,
    randomId,
    date,
    text,
    entities,
    state,
    isUntold: isUntold(row),
    ...(replyToId !== undefined && { replyTo: { messageId: replyToId } }),
    ...(replyToUnsent !== undefined && { replyTo: { messageId: 0, unsent: replyToUnsent } }),
    ...(action.kind === 'sendFile' && { file: action.file }),
    ...(trouble && { trouble }),
  };
}

/** The unsent messages of a chat in the order they were written, without those that came back as messages already. */
export async function pendingOf(
  { cache, outbox }: Account,
  chatId: PeerId,
): Promise<readonly PendingMessage[]> {
  const rows = (await outbox.rows()).filter(({ action }) => action.chatId === chatId);
  const echoes = await cache.messages(
    chatId,
    rows.flatMap(({ echoId }) => echoId ?? []),
  );
  return rows.flatMap((row) =>
    row.echoId !== undefined && echoes.has(row.echoId) ? [] : (pendingMessage(row) ?? []),
  );
}
