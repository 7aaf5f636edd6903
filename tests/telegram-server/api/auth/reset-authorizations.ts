import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.resetAuthorizations: all other devices are signed out. */
export const resetAuthorizations: Method<'auth.resetAuthorizations'> = (_params, call) => {
  const userId = signedIn(call);
  const { authorizations } = call.world;
  const own = authorizations.recordOf(call.authKey.id);
  authorizations.checkNotFresh(own);
  for (const record of authorizations.of(userId))
    if (record !== own) authorizations.end(record, 'SESSION_REVOKED');
  return true;
};
