import { liveCode, phoneDigits } from '../logins.ts';
import type { Method } from '../method.ts';

/** https://core.telegram.org/method/auth.reportMissingCode */
export const reportMissingCode: Method<'auth.reportMissingCode'> = (params, call) => {
  liveCode(call, phoneDigits(params.phone_number), params.phone_code_hash);
  return true;
};
