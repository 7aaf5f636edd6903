import type { Account } from '#worker/accounts/account.ts';

/** The user's word on a message that failed: once more. */
export const retryPending = ({ outbox }: Account, p: { randomId: string }): Promise<void> =>
  outbox.retry(p.randomId);

/** … or not at all. */
export const discardPending = ({ outbox }: Account, p: { randomId: string }): Promise<void> =>
  outbox.discard(p.randomId);
