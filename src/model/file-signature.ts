/** What a file's first bytes say that it is, whatever its sender called it. */
export interface FileSignature {
  /** `playable`: a container with sound, film or both. */
  readonly kind: 'picture' | 'playable';
  readonly mimeType: string;
}

/** Bytes from the beginning that `fileSignature` wants to see. */
export const SIGNATURE_BYTES = 16;

const picture = (mimeType: string): FileSignature => ({ kind: 'picture', mimeType });
const playable = (mimeType: string): FileSignature => ({ kind: 'playable', mimeType });

/** Bytes as text that stand at the beginning (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and what follows there). */
const BEGINNINGS: readonly (readonly [string, FileSignature])[] = [
  ['\xff\xd8\xff', picture('image/jpeg')],
  ['\x89PNG\r\n\x1a\n', picture('image/png')],
  ['GIF87a', picture('image/gif')],
  ['GIF89a', picture('image/gif')],
  ['\x1a\x45\xdf\xa3', playable('video/webm')],
  ['OggS\0', playable('audio/ogg')],
  ['fLaC', playable('audio/flac')],
];

/** Formats of RIFF, named behind its length. */
const RIFFS: Readonly<Record<string, FileSignature>> = {
  WEBP: picture('image/webp'),
  WAVE: playable('audio/wav'),
};

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Tells by its first bytes a picture of dots or a container of sound and film from everything else: a playlist, which would have the
 * player fetch what it names, an SVG, which is a document, a page. Undefined = let no element of the page read it.
 */
export function fileSignature(head: Uint8Array): FileSignature | undefined {
  const text = textOf(head, 0, SIGNATURE_BYTES);
  const known = BEGINNINGS.find(([beginning]) => text.startsWith(beginning));
  if (known) return known[1];
  if (text.startsWith('RIFF')) return RIFFS[text.slice(8, 12)];
  if (text.slice(4, 8) === 'ftyp') return ofBrand(text.slice(8, 12));
  return isMpegAudio(head) ? playable('audio/mpeg') : isAdts(head) ? playable('audio/aac') : undefined;
}

/** https://mp4ra.org/registered-types/brands */
function ofBrand(brand: string): FileSignature | undefined {
  if (brand === 'avif' || brand === 'avis') return picture('image/avif');
  if (/^(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(brand)) return undefined;
  return playable('video/mp4');
}

/**
 * A frame of layer II or III. Layer I, which nobody uses, would let in the two bytes that many a text in UTF-16 begins with.
 * http://www.mp3-tech.org/programmer/frame_header.html
 */
function isMpegAudio([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const version = (second >> 3) & 3;
  const layer = (second >> 1) & 3;
  const bitrate = third >> 4;
  const isFrame = first === 0xff && second >> 5 === 7 && version !== 1 && (layer === 1 || layer === 2);
  return isFrame && bitrate > 0 && bitrate < 15 && ((third >> 2) & 3) < 3;
}

/** A frame of AAC by itself (ISO/IEC 13818-7, ADTS): twelve bits set, layer 0. */
const isAdts = ([first = 0, second = 0, third = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xf6) === 0xf0 && ((third >> 2) & 15) < 13;

/** Bytes of the ID3v2 tag (https://id3.org/id3v2.4.0-structure) that music often begins with; 0 = there is none. */
export function tagLength(head: Uint8Array): number {
  if (textOf(head, 0, 3) !== 'ID3') return 0;
  const footer = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
  return head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0) + 10 + footer;
}
