import { checkHome, finishLogin, liveCode, phoneDigits } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';
import { termsOfService } from '../terms.ts';

/**
 * https://core.telegram.org/method/auth.signIn
 * A right code for a number that nobody has signed up with stays good, so that auth.signUp can follow.
 */
export const signIn: Method<'auth.signIn'> = (params, call) => {
  const { accounts } = call.world;
  const phone = phoneDigits(params.phone_number);
  const account = accounts.byPhone(phone);
  checkHome(account, call);
  const email = params.email_verification;
  const code = email?._ === 'emailVerificationCode' ? email.code : (params.phone_code ?? '');
  if (code === '') throw new RpcError(400, 'PHONE_CODE_EMPTY');
  const sent = liveCode(call, phone, params.phone_code_hash);
  const rightWay = (sent.kind === 'email') === (email !== undefined);
  if (!rightWay || sent.code !== code) throw new RpcError(400, 'PHONE_CODE_INVALID');
  if (account?.userId === undefined) {
    sent.confirmed = true;
    return { _: 'auth.authorizationSignUpRequired', terms_of_service: termsOfService() };
  }
  accounts.cancelCode(phone);
  return finishLogin(call, account.userId);
};
