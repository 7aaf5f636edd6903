import type { Method } from '../method.ts';

/** https://core.telegram.org/method/auth.logOut; the token spares the code when this device signs in again. */
export const logOut: Method<'auth.logOut'> = (_params, call) => {
  const { authorizations, presence } = call.world;
  const record = authorizations.recordOf(call.authKey.id);
  if (record === undefined) return { _: 'auth.loggedOut' };
  authorizations.end(record, 'AUTH_KEY_UNREGISTERED');
  if (authorizations.of(record.userId).length === 0) presence.setOffline(record.userId);
  return { _: 'auth.loggedOut', future_auth_token: authorizations.issueFutureToken(record.userId) };
};
