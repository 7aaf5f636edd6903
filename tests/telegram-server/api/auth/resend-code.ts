import { dispatchCode, liveCode, phoneDigits } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.resendCode */
export const resendCode: Method<'auth.resendCode'> = (params, call) => {
  const phone = phoneDigits(params.phone_number);
  const sent = liveCode(call, phone, params.phone_code_hash);
  if (sent.next === undefined) throw new RpcError(406, 'SEND_CODE_UNAVAILABLE');
  return dispatchCode(call, phone, sent.next);
};
