import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getSaved */
export const getSaved: Method<'contacts.getSaved'> = (_params, call) => {
  return call.world.contacts.of(signedIn(call)).map((contact) => ({
    _: 'savedPhoneContact',
    phone: contact.phone,
    first_name: contact.firstName,
    last_name: contact.lastName,
    date: call.world.date,
  }));
};
