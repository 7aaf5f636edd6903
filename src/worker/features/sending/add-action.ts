import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { CacheWrite } from '#worker/cache/cache.ts';

/** Writes what the user did, durably and with its visible effect in one transaction, and sets the outbox to work on it. */
export async function addAction(
  { cache, outbox }: Account,
  action: OutboxAction,
  alsoWrite?: CacheWrite,
  file?: Blob,
): Promise<OutboxRow> {
  const row = await cache.addOutbox(action, { ...(file && { file }), ...(alsoWrite && { alsoWrite }) });
  outbox.add(row);
  return row;
}
