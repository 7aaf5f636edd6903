import { contactUpdates } from '../contact-updates.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.acceptContact: shares the own phone number with a contact. */
export const acceptContact: Method<'contacts.acceptContact'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, users } = call.world;
  const other = users.resolve(params.id, userId);
  const self = users.require(userId);
  const { firstName, lastName = '', phone = '' } = self;
  contacts.add(other.id, { userId, firstName, lastName, phone });
  return contactUpdates(call, userId, [other.id]);
};
