import { setBlocked } from '../blocking.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.unblock */
export const unblock: Method<'contacts.unblock'> = (params, call) => {
  setBlocked(call, signedIn(call), params.id, false);
  return true;
};
