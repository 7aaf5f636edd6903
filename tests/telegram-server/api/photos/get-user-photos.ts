import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/photos.getUserPhotos; the newest first. */
export const getUserPhotos: Method<'photos.getUserPhotos'> = (params, call) => {
  const viewerId = signedIn(call);
  const { files, privacy, users } = call.world;
  const user = users.resolve(params.user_id, viewerId);
  const all = privacy.allows(user.id, 'privacyKeyProfilePhoto', viewerId) ? user.photoIds : [];
  const from = params.max_id === 0n ? 0 : Math.max(0, all.indexOf(params.max_id));
  const start = from + Math.max(0, params.offset);
  const page = all.slice(start, start + Math.min(Math.max(params.limit, 1), 100));
  const photos = page.map((id) => files.photoTl(id));
  const people = [users.toTl(user, viewerId)];
  if (page.length === all.length) return { _: 'photos.photos', photos, users: people };
  return { _: 'photos.photosSlice', count: all.length, photos, users: people };
};
