import { checkApiId, redeemToken } from '../logins.ts';
import type { Method } from '../method.ts';

/** https://core.telegram.org/method/auth.exportLoginToken; the flow: https://core.telegram.org/api/qr-login */
export const exportLoginToken: Method<'auth.exportLoginToken'> = (params, call) => {
  checkApiId(params.api_id, params.api_hash);
  const { loginTokens } = call.world.authorizations;
  return redeemToken(call, loginTokens.issue(call.authKey, call.dc, params.except_ids));
};
