import { contactUpdates } from '../contact-updates.ts';
import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.deleteByPhones */
export const deleteByPhones: Method<'contacts.deleteByPhones'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, users } = call.world;
  const ids = params.phones.flatMap((phone) => users.byPhone(phone.replace(/[^0-9]/g, ''))?.id ?? []);
  contactUpdates(
    call,
    userId,
    ids.filter((id) => contacts.delete(userId, id)),
  );
  return true;
};
