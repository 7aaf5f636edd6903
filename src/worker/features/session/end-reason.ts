import type { EndReason } from '#contract/calls.ts';

const REASONS: Readonly<Record<string, EndReason>> = {
  SESSION_REVOKED: 'REVOKED',
  AUTH_KEY_UNREGISTERED: 'REVOKED',
  SESSION_EXPIRED: 'EXPIRED',
  AUTH_KEY_INVALID: 'EXPIRED',
  USER_DEACTIVATED: 'DEACTIVATED',
  USER_DEACTIVATED_BAN: 'BANNED',
  PHONE_NUMBER_BANNED: 'BANNED',
  AUTH_KEY_DUPLICATED: 'DUPLICATED',
};

/** What to tell the user when Telegram ended the session with this code. */
export const endReason = (code: string): EndReason => REASONS[code] ?? 'REVOKED';
