import { gzipSync } from 'node:zlib';
import { ByteWriter } from '../tl/byte-writer.ts';
import { gzipPacked } from '../tl/codec.ts';

/** Objects up to this size are not worth packing. https://core.telegram.org/api/invoking#data-compression */
const smallest = 255;

/** The object as `gzip_packed`, if that is smaller. */
export function packIfSmaller(body: Uint8Array): Uint8Array {
  if (body.length <= smallest) return body;
  const packed = gzipSync(body, { level: 3 });
  if (packed.length + 8 >= body.length) return body;
  const to = new ByteWriter(packed.length + 16);
  to.id(gzipPacked);
  to.bytes(packed);
  return to.finish();
}
