import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/upload.saveFilePart */
export const saveFilePart: Method<'upload.saveFilePart'> = (params, call) => {
  call.world.files.uploads.save(signedIn(call), params.file_id, params.file_part, params.bytes);
  return true;
};
