import { checkHome, liveCode, openSession, phoneDigits } from '../logins.ts';
import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/auth.signUp */
export const signUp: Method<'auth.signUp'> = (params, call) => {
  const { accounts, users } = call.world;
  const phone = phoneDigits(params.phone_number);
  const account = accounts.byPhone(phone);
  checkHome(account, call);
  if (account?.userId !== undefined) throw new RpcError(400, 'PHONE_NUMBER_OCCUPIED');
  const sent = liveCode(call, phone, params.phone_code_hash);
  if (!sent.confirmed) throw new RpcError(400, 'PHONE_CODE_INVALID');
  const firstName = params.first_name.trim();
  const lastName = params.last_name.trim();
  if (firstName === '' || firstName.length > 64) throw new RpcError(400, 'FIRSTNAME_INVALID');
  if (lastName.length > 64) throw new RpcError(400, 'LASTNAME_INVALID');
  const user = users.add({ id: users.nextId(), firstName, lastName: lastName || undefined, phone });
  accounts.occupy(phone, user.id, account?.dc ?? call.dc);
  accounts.cancelCode(phone);
  return openSession(call, user.id);
};
