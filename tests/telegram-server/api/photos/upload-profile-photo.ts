import { RpcError, signedIn, type Method } from '../method.ts';
import { tellAboutUser } from '../user-updates.ts';

/** https://core.telegram.org/method/photos.uploadProfilePhoto, for still pictures of one's own. */
export const uploadProfilePhoto: Method<'photos.uploadProfilePhoto'> = (params, call) => {
  const userId = signedIn(call);
  const { files, users } = call.world;
  if (params.file === undefined) throw new RpcError(400, 'PHOTO_FILE_MISSING');
  const photo = files.uploadedPhoto(params.file, userId, true);
  const user = users.require(userId);
  users.update(userId, { photoIds: [photo.id, ...user.photoIds] });
  tellAboutUser(call, userId);
  return { _: 'photos.photo', photo, users: [users.toTl(user, userId)] };
};
