import { concat, viewOf, type Bytes } from './bytes.ts';
import { TlReadError } from '../tl/tl-reader.ts';

/** Far above any honest answer; what grows beyond is made to fill the memory. */
const LIMIT = 16 * 1024 * 1024;

/** Unpacks gzip. Rejects with TlReadError when it is broken or unpacks to more than 16 MB. */
export async function gunzip(packed: Uint8Array): Promise<Bytes> {
  const reader = new Blob([viewOf(packed)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new TlReadError('broken gzip');
    });
    if (done) return concat(...parts);
    length += value.length;
    if (length > LIMIT) {
      await reader.cancel();
      throw new TlReadError('gzip unpacks to too much');
    }
    parts.push(value);
  }
}
