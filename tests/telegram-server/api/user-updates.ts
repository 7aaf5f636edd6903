import type { Type } from '../tl/schema.gen.ts';
import { Outgoing } from '../world/updates.ts';
import type { Call } from './method.ts';

/** Tells the user's other devices, and everybody who has the user as a contact, that the profile has changed. */
export function tellAboutUser(call: Call, userId: bigint): void {
  const { world } = call;
  const { firstName, lastName = '', username } = world.users.require(userId);
  const usernames: Type['Username'][] =
    username === undefined ? [] : [{ _: 'username', editable: true, active: true, username }];
  const out = new Outgoing(world, { userId, session: call.session });
  for (const viewerId of new Set([userId, ...world.contacts.ownersKnowing(userId)])) {
    out.common(viewerId, {
      _: 'updateUserName',
      user_id: userId,
      first_name: firstName,
      last_name: lastName,
      usernames,
    });
    out.common(viewerId, { _: 'updateUser', user_id: userId });
  }
  out.flush();
}
