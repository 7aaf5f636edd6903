import { signedIn, type Method } from '../method.ts';
import { tellAboutUser } from '../user-updates.ts';

/** https://core.telegram.org/method/photos.updateProfilePhoto; an empty photo takes the current one away. */
export const updateProfilePhoto: Method<'photos.updateProfilePhoto'> = (params, call) => {
  const userId = signedIn(call);
  const { files, users } = call.world;
  const user = users.require(userId);
  if (params.id._ === 'inputPhotoEmpty') {
    users.update(userId, { photoIds: user.photoIds.slice(1) });
    tellAboutUser(call, userId);
    return { _: 'photos.photo', photo: { _: 'photoEmpty', id: 0n }, users: [users.toTl(user, userId)] };
  }
  const photo = files.photo(params.id);
  users.update(userId, { photoIds: [photo.id, ...user.photoIds.filter((id) => id !== photo.id)] });
  tellAboutUser(call, userId);
  return { _: 'photos.photo', photo, users: [users.toTl(user, userId)] };
};
