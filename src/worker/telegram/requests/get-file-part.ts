import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import type { RequestOptions, Telegram } from '../telegram.ts';
import { bytes } from '../to-model/field.ts';
import { toAvatarLocation, toFileLocation } from '../to-tl/file-location.ts';
import { decimalToLong } from '../to-tl/long.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

const MEGABYTE = 1024 * 1024;
const STEP = 4096;

/** Half a megabyte over a bad mobile line. */
const PART_TIMEOUT = 60_000;

/** One part of a message's file, from the DC that keeps it. Fails with FILE_REFERENCE_EXPIRED when it must be renewed. */
export const getFilePart = (
  client: Client,
  p: Parameters<Telegram['getFilePart']>[0],
  options: RequestOptions = {},
): Promise<Uint8Array> =>
  getPart(client, { ...p, dcId: p.location.dcId }, toFileLocation(p.location, p.sizeType), options);

/** One part of a peer's picture. */
export const getAvatarPart = (
  client: Client,
  p: Parameters<Telegram['getAvatarPart']>[0],
  options: RequestOptions = {},
): Promise<Uint8Array> => getPart(client, p, toAvatarLocation(p), options);

interface Part {
  readonly dcId: number;
  readonly offset: number;
  readonly limit: number;
}

/** Under the rules of https://core.telegram.org/api/files#downloading-files; BAD_INPUT where they are broken. */
async function getPart(
  client: Client,
  { dcId, offset, limit }: Part,
  location: Api.TypeInputFileLocation,
  { signal }: RequestOptions,
): Promise<Uint8Array> {
  if (!isAllowed(offset, limit)) throw new CallError('BAD_INPUT', { field: 'offset' });
  const request = new Api.upload.GetFile({
    location,
    offset: decimalToLong(String(offset)),
    limit,
    // Only a length that divides a megabyte may be asked for without it.
    precise: MEGABYTE % limit !== 0,
  });
  const options = { dcId, kind: 'download' as const, timeout: PART_TIMEOUT, ...(signal && { signal }) };
  const file = await client.link.call(request, options).catch(rethrow);
  // We never say that we could follow to a CDN.
  if (file.className !== 'upload.File') throw new CallError('INTERNAL');
  const part = bytes(file.bytes);
  if (part.length > limit) throw new CallError('INTERNAL');
  return part;
}

function isAllowed(offset: number, limit: number): boolean {
  const isAligned = offset >= 0 && offset % STEP === 0 && limit > 0 && limit % STEP === 0;
  return isAligned && Math.floor(offset / MEGABYTE) === Math.floor((offset + limit - 1) / MEGABYTE);
}

/** Whatever is wrong with a reference, asking for the message anew mends it. */
function rethrow(error: unknown): never {
  if (isCode(error, 'FILE_REFERENCE_INVALID', 'FILE_REFERENCE_EMPTY'))
    throw new CallError('FILE_REFERENCE_EXPIRED');
  throw error;
}
