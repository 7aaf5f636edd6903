import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getContactIDs; the schema has them as ints. */
export const getContactIDs: Method<'contacts.getContactIDs'> = (_params, call) => {
  return call.world.contacts.of(signedIn(call)).map((contact) => Number(contact.userId));
};
