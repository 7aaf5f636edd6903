import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getStatuses */
export const getStatuses: Method<'contacts.getStatuses'> = (_params, call) => {
  const userId = signedIn(call);
  const { contacts, presence } = call.world;
  return contacts.of(userId).map((contact) => {
    return {
      _: 'contactStatus',
      user_id: contact.userId,
      status: presence.statusFor(contact.userId, userId),
    };
  });
};
