import type { Type } from '../../tl/schema.gen.ts';
import { locateFile } from '../file-locations.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

const MEGABYTE = 1_048_576;
const STEP = 4096;
const PRECISE_STEP = 1024;

/** https://core.telegram.org/method/upload.getFile */
export const getFile: Method<'upload.getFile'> = (params, call) => {
  const userId = signedIn(call);
  const offset = Number(params.offset);
  checkRange(offset, params.limit, params.precise ?? false);
  const { record, content } = locateFile(params.location, userId, call);
  const bytes = content.read(offset, params.limit);
  const start = content.read(0, 12);
  return { _: 'upload.file', type: storageType(start), mtime: record.date, bytes };
};

/** The rules of https://core.telegram.org/api/files#downloading-files: 400 OFFSET_INVALID or LIMIT_INVALID. */
export function checkRange(offset: number, limit: number, precise: boolean): void {
  const step = precise ? PRECISE_STEP : STEP;
  if (offset < 0 || offset % step !== 0) throw new RpcError(400, 'OFFSET_INVALID');
  if (limit <= 0 || limit > MEGABYTE || limit % step !== 0) throw new RpcError(400, 'LIMIT_INVALID');
  if (!precise && MEGABYTE % limit !== 0) throw new RpcError(400, 'LIMIT_INVALID');
  const sameMegabyte = Math.floor(offset / MEGABYTE) === Math.floor((offset + limit - 1) / MEGABYTE);
  if (!sameMegabyte) throw new RpcError(400, 'LIMIT_INVALID');
}

/** The kind of file, from its first bytes. */
function storageType(start: Uint8Array): Type['storage.FileType'] {
  const text = Buffer.from(start).toString('latin1');
  if (text.startsWith('\xff\xd8')) return { _: 'storage.fileJpeg' };
  if (text.startsWith('\x89PNG')) return { _: 'storage.filePng' };
  if (text.startsWith('GIF8')) return { _: 'storage.fileGif' };
  if (text.startsWith('%PDF')) return { _: 'storage.filePdf' };
  if (text.startsWith('\xff\xfb') || text.startsWith('ID3')) return { _: 'storage.fileMp3' };
  if (text.slice(4, 8) === 'ftyp') return { _: 'storage.fileMp4' };
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return { _: 'storage.fileWebp' };
  return { _: 'storage.fileUnknown' };
}
