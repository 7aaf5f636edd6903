import type { World } from '../../world/world.ts';
import { contactUpdates } from '../contact-updates.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.addContact */
export const addContact: Method<'contacts.addContact'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, privacy, users } = call.world;
  const user = users.find(params.id, userId);
  if (user === undefined || user.id === userId) throw new RpcError(400, 'CONTACT_ID_INVALID');
  const firstName = params.first_name.trim();
  if (firstName === '') throw new RpcError(400, 'CONTACT_NAME_EMPTY');
  const given = params.phone.replace(/[^0-9]/g, '');
  const seen = privacy.allows(user.id, 'privacyKeyPhoneNumber', userId) ? (user.phone ?? '') : '';
  const phone = given === user.phone ? given : seen;
  contacts.add(userId, { userId: user.id, firstName, lastName: params.last_name.trim(), phone });
  if (params.add_phone_privacy_exception) allowPhone(call.world, userId, user.id);
  return contactUpdates(call, userId, [user.id]);
};

function allowPhone({ privacy }: World, owner: bigint, user: bigint): void {
  const rules = privacy.rules(owner, 'privacyKeyPhoneNumber');
  privacy.set(owner, 'privacyKeyPhoneNumber', [{ _: 'privacyValueAllowUsers', users: [user] }, ...rules]);
}
