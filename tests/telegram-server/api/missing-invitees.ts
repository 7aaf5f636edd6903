import type { Con } from '../tl/schema.gen.ts';

/** The answer to an invitation: what it caused, and who could not be invited. https://core.telegram.org/constructor/messages.invitedUsers */
export function invitedUsers(
  updates: Con['updates'],
  missing: readonly bigint[],
): Con['messages.invitedUsers'] {
  const missing_invitees = missing.map((user_id): Con['missingInvitee'] => ({
    _: 'missingInvitee',
    user_id,
  }));
  return { _: 'messages.invitedUsers', updates, missing_invitees };
}
