import { contactUpdates } from '../contact-updates.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.deleteContacts */
export const deleteContacts: Method<'contacts.deleteContacts'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, users } = call.world;
  const ids = params.id.map((input) => users.resolve(input, userId).id);
  return contactUpdates(
    call,
    userId,
    ids.filter((id) => contacts.delete(userId, id)),
  );
};
