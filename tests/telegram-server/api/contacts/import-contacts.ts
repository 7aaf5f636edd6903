import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.importContacts; numbers nobody has signed up with are left out. */
export const importContacts: Method<'contacts.importContacts'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, users } = call.world;
  const imported = params.contacts.flatMap((entry) => {
    if (entry._ !== 'inputPhoneContact') return [];
    const phone = entry.phone.replace(/[^0-9]/g, '');
    const user = users.byPhone(phone);
    if (user === undefined || user.id === userId) return [];
    contacts.add(userId, { userId: user.id, firstName: entry.first_name, lastName: entry.last_name, phone });
    return [{ _: 'importedContact' as const, user_id: user.id, client_id: entry.client_id }];
  });
  const ids = imported.map((one) => one.user_id);
  return {
    _: 'contacts.importedContacts',
    imported,
    popular_invites: [],
    retry_contacts: [],
    users: users.toTlList(ids, userId),
  };
};
