import type { Account } from '#worker/accounts/account.ts';
import { createOutbox } from '#worker/outbox/create-outbox.ts';
import type { Departure, Outbox } from '#worker/outbox/outbox.ts';
import type { OutboxRow } from '#model/outbox-action.ts';
import { deliver } from './deliver.ts';
import { pendingMessage } from './pending-messages.ts';
import { undoRefused } from './undo-refused.ts';

/** The outbox of one account: delivers through its client, tells its pages what becomes of each bubble. */
export function createAccountOutbox(account: Account): Outbox {
  return createOutbox({
    store: account.cache,
    clock: account.clock,
    deliver: (_, row, signal, onProgress) => deliver(account, row, signal, onProgress),
    isOnline: () => account.connection.state === 'online',
    onChange(row) {
      const message = pendingMessage(row);
      // Its message is on the screen already.
      if (message && row.echoId === undefined) account.emit({ type: 'pending', message });
    },
    onGone: (row, why) => tellGone(account, row, why),
    onProgress({ action }, loaded, total) {
      if (action.kind !== 'sendFile') return;
      account.emit({
        type: 'fileProgress',
        source: { kind: 'pending', randomId: action.randomId },
        loaded,
        total,
      });
    },
  });
}

function tellGone(account: Account, row: OutboxRow, why: Departure): void {
  const message = pendingMessage(row);
  if (message) account.emit({ type: 'pendingGone', chatId: message.chatId, randomId: message.randomId });
  if (why === 'refused') account.inBackground(() => undoRefused(account, row));
  else account.stale.drain();
}
