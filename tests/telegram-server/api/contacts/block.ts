import { setBlocked } from '../blocking.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.block */
export const block: Method<'contacts.block'> = (params, call) => {
  setBlocked(call, signedIn(call), params.id, true);
  return true;
};
