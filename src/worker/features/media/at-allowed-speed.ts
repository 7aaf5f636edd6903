import { CallError } from '#contract/errors.ts';
import type { Account } from '#worker/accounts/account.ts';

type FetchPart = (offset: number, limit: number) => Promise<Uint8Array>;

/**
 * A download that Telegram slows down goes on by itself when the wait is over, and says so meanwhile
 * (FLOOD_PREMIUM_WAIT, https://core.telegram.org/api/files#downloading-files).
 */
export const atAllowedSpeed =
  (account: Account, fetchPart: FetchPart, signal: AbortSignal): FetchPart =>
  async (offset, limit) => {
    for (;;) {
      try {
        return await fetchPart(offset, limit);
      } catch (error) {
        if (!(error instanceof CallError) || error.code !== 'FLOOD_PREMIUM_WAIT') throw error;
        const { code, seconds = 1 } = error;
        account.emit({ type: 'notice', code, seconds });
        await account.pause(seconds * 1000);
        signal.throwIfAborted();
      }
    }
  };
