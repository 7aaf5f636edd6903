import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/upload.saveBigFilePart */
export const saveBigFilePart: Method<'upload.saveBigFilePart'> = (params, call) => {
  const { file_id, file_part, bytes, file_total_parts } = params;
  call.world.files.uploads.save(signedIn(call), file_id, file_part, bytes, file_total_parts);
  return true;
};
