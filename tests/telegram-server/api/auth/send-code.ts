import type { Account, CodeKind } from '../../world/accounts.ts';
import { checkApiId, checkHome, dispatchCode, finishLogin, phoneDigits } from '../logins.ts';
import type { Call, Method } from '../method.ts';

/**
 * https://core.telegram.org/method/auth.sendCode
 * The code goes to the app if the account is signed in somewhere, else the way its number is known for, else by SMS.
 */
export const sendCode: Method<'auth.sendCode'> = (params, call) => {
  checkApiId(params.api_id, params.api_hash);
  const phone = phoneDigits(params.phone_number);
  const account = call.world.accounts.byPhone(phone);
  checkHome(account, call);
  const known = account?.userId;
  const tokens = params.settings.logout_tokens ?? [];
  if (
    known !== undefined &&
    tokens.some((token) => call.world.authorizations.takeFutureToken(token, known))
  ) {
    return { _: 'auth.sentCodeSuccess', authorization: finishLogin(call, known) };
  }
  return dispatchCode(call, phone, firstKind(account, call));
};

function firstKind(account: Account | undefined, call: Call): CodeKind {
  const signedIn = account?.userId !== undefined && call.world.authorizations.of(account.userId).length > 0;
  return signedIn ? 'app' : (account?.firstKind ?? 'sms');
}
