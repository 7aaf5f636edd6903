import { listHash } from '../list-hash.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getContacts; the hash is over the count of saved ones and the ids, sorted. */
export const getContacts: Method<'contacts.getContacts'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, users } = call.world;
  const ids = contacts.of(userId).map((contact) => contact.userId);
  ids.sort((a, b) => (a < b ? -1 : 1));
  if (params.hash !== 0n && params.hash === listHash([BigInt(ids.length), ...ids])) {
    return { _: 'contacts.contactsNotModified' };
  }
  return {
    _: 'contacts.contacts',
    contacts: ids.map((id) => ({ _: 'contact', user_id: id, mutual: contacts.has(id, userId) })),
    saved_count: ids.length,
    users: users.toTlList(ids, userId),
  };
};
