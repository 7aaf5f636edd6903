import { createHash } from 'node:crypto';
import { locateFile } from '../file-locations.ts';
import { signedIn, type Method } from '../method.ts';

const PART = 131_072;
const PARTS = 8;

/** https://core.telegram.org/method/upload.getFileHashes */
export const getFileHashes: Method<'upload.getFileHashes'> = (params, call) => {
  const { content } = locateFile(params.location, signedIn(call), call);
  const first = Math.floor(Number(params.offset) / PART) * PART;
  const offsets = Array.from({ length: PARTS }, (_, at) => first + at * PART).filter(
    (at) => at < content.size,
  );
  return offsets.map((offset) => {
    const bytes = content.read(offset, PART);
    const hash = new Uint8Array(createHash('sha256').update(bytes).digest());
    return { _: 'fileHash', offset: BigInt(offset), limit: bytes.length, hash };
  });
};
