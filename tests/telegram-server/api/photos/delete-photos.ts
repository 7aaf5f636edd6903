import { signedIn, type Method } from '../method.ts';
import { tellAboutUser } from '../user-updates.ts';

/** https://core.telegram.org/method/photos.deletePhotos; returns the ids that were one's own. */
export const deletePhotos: Method<'photos.deletePhotos'> = (params, call) => {
  const userId = signedIn(call);
  const { users } = call.world;
  const own = users.require(userId).photoIds;
  const named = params.id.flatMap((input) => (input._ === 'inputPhoto' ? [input.id] : []));
  const gone = named.filter((id) => own.includes(id));
  if (gone.length === 0) return [];
  users.update(userId, { photoIds: own.filter((id) => !gone.includes(id)) });
  tellAboutUser(call, userId);
  return gone;
};
