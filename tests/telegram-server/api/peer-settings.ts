import type { Con } from '../tl/schema.gen.ts';
import type { World } from '../world/world.ts';

/** The bar above a private chat: what may be done about somebody who is no contact. */
export function peerSettings(world: World, viewerId: bigint, userId: bigint): Con['peerSettings'] {
  const user = world.users.get(userId);
  const isContact = world.contacts.has(viewerId, userId);
  if (user === undefined || userId === viewerId || user.bot || user.support) return { _: 'peerSettings' };
  if (isContact) {
    const canShare =
      !world.contacts.has(userId, viewerId) &&
      !world.privacy.allows(viewerId, 'privacyKeyPhoneNumber', userId);
    return { _: 'peerSettings', share_contact: canShare || undefined };
  }
  const isBlocked = world.contacts.isBlocked(viewerId, userId);
  return { _: 'peerSettings', add_contact: true, block_contact: !isBlocked || undefined, report_spam: true };
}
