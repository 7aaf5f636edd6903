import { encodeJpeg, JPEG_HEADER_LENGTH } from './encode-jpeg.ts';
import { paint, type Motif } from './paint.ts';

const QUALITY = 60;
/** The quality whose tables a client puts before a stripped thumbnail. */
const STRIPPED_QUALITY = 20;
const STRIPPED_SIDE = 40;
/** How many of them are kept, for every world of this process: the same world is made many times over. */
const KEPT_STRIPPED = 4096;
const strippedKept = new Map<string, Uint8Array>();

/**
 * How many bytes a seeded picture of this size has. It is promised before the picture is painted, and kept by filling
 * it up with comments: so a photo can be described without its bytes being there.
 */
export function pictureSize(width: number, height: number): number {
  return 3072 + Math.ceil(width * height * 0.06);
}

/** A JPEG of exactly `pictureSize` bytes. */
export function paintedJpeg(key: string, motif: Motif, width: number, height: number): Uint8Array {
  return padJpeg(encodeJpeg(paint(key, motif, width, height), QUALITY), pictureSize(width, height));
}

/**
 * The thumbnail that travels inside a message: a JPEG of at most 40 × 40 without its header and footer.
 * See https://core.telegram.org/api/files#stripped-thumbnails
 */
export function strippedThumb(key: string, motif: Motif, width: number, height: number): Uint8Array {
  const name = `${key}/${motif}/${width}x${height}`;
  const stripped = strippedKept.get(name) ?? makeStripped(key, motif, width, height);
  if (strippedKept.size >= KEPT_STRIPPED) strippedKept.clear();
  strippedKept.set(name, stripped);
  return stripped;
}

function makeStripped(key: string, motif: Motif, width: number, height: number): Uint8Array {
  const scale = STRIPPED_SIDE / Math.max(width, height);
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  const jpeg = encodeJpeg(paint(key, motif, w, h), STRIPPED_QUALITY);
  return Uint8Array.from([1, h, w, ...jpeg.subarray(JPEG_HEADER_LENGTH, jpeg.length - 2)]);
}

/** Inserts comment segments after the start marker until the file has `size` bytes. */
export function padJpeg(jpeg: Uint8Array, size: number): Uint8Array {
  let missing = size - jpeg.length;
  if (missing === 0) return jpeg;
  if (missing < 4) throw new Error(`a picture of ${jpeg.length} bytes does not fit ${size}`);
  const parts = [jpeg.subarray(0, 2)];
  while (missing > 0) {
    // The next segment needs four bytes of its own, so this one leaves either none or enough.
    const whole = missing > 65_537 ? Math.min(65_537, missing - 4) : missing;
    const comment = Buffer.alloc(whole, 0x20);
    comment.writeUInt16BE(0xfffe, 0);
    comment.writeUInt16BE(whole - 2, 2);
    parts.push(comment);
    missing -= whole;
  }
  return new Uint8Array(Buffer.concat([...parts, jpeg.subarray(2)]));
}
