import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getBirthdays: nobody has told theirs. */
export const getBirthdays: Method<'contacts.getBirthdays'> = (_params, call) => {
  signedIn(call);
  return { _: 'contacts.contactBirthdays', contacts: [], users: [] };
};
