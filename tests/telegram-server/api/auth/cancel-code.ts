import { liveCode, phoneDigits } from '../logins.ts';
import type { Method } from '../method.ts';

/** https://core.telegram.org/method/auth.cancelCode */
export const cancelCode: Method<'auth.cancelCode'> = (params, call) => {
  const phone = phoneDigits(params.phone_number);
  liveCode(call, phone, params.phone_code_hash);
  return call.world.accounts.cancelCode(phone);
};
