import { Outgoing } from '../../world/updates.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.resetSaved */
export const resetSaved: Method<'contacts.resetSaved'> = (_params, call) => {
  const userId = signedIn(call);
  const { contacts } = call.world;
  for (const contact of contacts.of(userId)) contacts.delete(userId, contact.userId);
  const out = new Outgoing(call.world, { userId, session: call.session });
  out.common(userId, { _: 'updateContactsReset' });
  out.flush();
  return true;
};
