import {
  AC_CHROMINANCE,
  AC_LUMINANCE,
  DC_CHROMINANCE,
  DC_LUMINANCE,
  quantization,
  ZIGZAG,
  type HuffmanSpec,
} from './jpeg-tables.ts';

/** A picture in memory: 3 bytes (red, green, blue) a pixel, rows from the top. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Where a JPEG of `encodeJpeg` begins to hold the picture itself: all before it are tables. */
export const JPEG_HEADER_LENGTH = 623;

type Codes = { readonly bits: number; readonly length: number }[];

const COSINES = Float32Array.from({ length: 64 }, (_, at) => {
  const frequency = at >> 3;
  const scale = frequency === 0 ? Math.SQRT1_2 / 2 : 0.5;
  return scale * Math.cos(((2 * (at & 7) + 1) * frequency * Math.PI) / 16);
});

const CODES = {
  luminance: { dc: huffmanCodes(DC_LUMINANCE), ac: huffmanCodes(AC_LUMINANCE) },
  chrominance: { dc: huffmanCodes(DC_CHROMINANCE), ac: huffmanCodes(AC_CHROMINANCE) },
};

/** A baseline JPEG with 4:2:0 chroma and the standard tables (ITU T.81). `quality` is 1…100, as libjpeg's. */
export function encodeJpeg(bitmap: Bitmap, quality: number): Uint8Array {
  const tables = quantization(quality);
  const bits = new BitWriter();
  const previous = [0, 0, 0];
  const blocks = Array.from({ length: 6 }, () => new Float32Array(64));
  for (let top = 0; top < bitmap.height; top += 16) {
    for (let left = 0; left < bitmap.width; left += 16) {
      fillBlocks(bitmap, left, top, blocks);
      for (let at = 0; at < 6; at++) {
        const component = at < 4 ? 0 : at - 3;
        const [table, codes] =
          component === 0 ? [tables.luminance, CODES.luminance] : [tables.chrominance, CODES.chrominance];
        previous[component] = writeBlock(bits, quantized(blocks[at]!, table), codes, previous[component]!);
      }
    }
  }
  return Buffer.concat([header(bitmap, tables), bits.finish(), Uint8Array.of(0xff, 0xd9)]);
}

function header(bitmap: Bitmap, tables: ReturnType<typeof quantization>): Uint8Array {
  const { width, height } = bitmap;
  const zigzagged = (table: number[]) => ZIGZAG.map((at) => table[at]!);
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...zigzagged(tables.luminance)]),
    ...segment(0xdb, [1, ...zigzagged(tables.chrominance)]),
    ...segment(0xc0, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      3,
      1,
      0x22,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ]),
    ...segment(0xc4, [0x00, ...DC_LUMINANCE.counts, ...DC_LUMINANCE.values]),
    ...segment(0xc4, [0x10, ...AC_LUMINANCE.counts, ...AC_LUMINANCE.values]),
    ...segment(0xc4, [0x01, ...DC_CHROMINANCE.counts, ...DC_CHROMINANCE.values]),
    ...segment(0xc4, [0x11, ...AC_CHROMINANCE.counts, ...AC_CHROMINANCE.values]),
    ...segment(0xda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]),
  ]);
}

function segment(marker: number, body: readonly number[]): number[] {
  const length = body.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...body];
}

/** Four luminance blocks and two chrominance blocks of halved resolution; pixels past the edge repeat the edge. */
function fillBlocks(bitmap: Bitmap, left: number, top: number, blocks: Float32Array[]): void {
  blocks[4]!.fill(0);
  blocks[5]!.fill(0);
  for (let dy = 0; dy < 16; dy++) {
    const y = Math.min(top + dy, bitmap.height - 1);
    for (let dx = 0; dx < 16; dx++) {
      const at = (y * bitmap.width + Math.min(left + dx, bitmap.width - 1)) * 3;
      const r = bitmap.rgb[at]!;
      const g = bitmap.rgb[at + 1]!;
      const b = bitmap.rgb[at + 2]!;
      blocks[(dy >> 3) * 2 + (dx >> 3)]![(dy & 7) * 8 + (dx & 7)] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
      const half = (dy >> 1) * 8 + (dx >> 1);
      blocks[4]![half]! += (-0.168736 * r - 0.331264 * g + 0.5 * b) / 4;
      blocks[5]![half]! += (0.5 * r - 0.418688 * g - 0.081312 * b) / 4;
    }
  }
}

/** The block's cosine transform divided by the table, in zigzag order. */
function quantized(block: Float32Array, table: readonly number[]): Int32Array {
  const rows = transformed(block);
  const both = transformed(rows);
  return Int32Array.from(ZIGZAG, (at) => Math.round(both[at]! / table[at]!));
}

/** One pass of the separable transform over rows, transposed, so that two passes make the whole. */
function transformed(block: Float32Array): Float32Array {
  const out = new Float32Array(64);
  for (let row = 0; row < 8; row++) {
    for (let frequency = 0; frequency < 8; frequency++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += block[row * 8 + x]! * COSINES[frequency * 8 + x]!;
      out[frequency * 8 + row] = sum;
    }
  }
  return out;
}

/** Writes one block and returns its DC value, against which the next one is measured. */
function writeBlock(
  bits: BitWriter,
  block: Int32Array,
  codes: { dc: Codes; ac: Codes },
  previous: number,
): number {
  const dc = block[0]!;
  writeValue(bits, codes.dc, 0, dc - previous);
  let zeros = 0;
  for (let at = 1; at < 64; at++) {
    const value = block[at]!;
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) bits.write(codes.ac[0xf0]!.bits, codes.ac[0xf0]!.length);
    writeValue(bits, codes.ac, zeros, value);
    zeros = 0;
  }
  if (zeros > 0) bits.write(codes.ac[0]!.bits, codes.ac[0]!.length);
  return dc;
}

function writeValue(bits: BitWriter, codes: Codes, zeros: number, value: number): void {
  const size = 32 - Math.clz32(Math.abs(value));
  const code = codes[(zeros << 4) | size]!;
  bits.write(code.bits, code.length);
  if (size > 0) bits.write(value < 0 ? value + (1 << size) - 1 : value, size);
}

function huffmanCodes(spec: HuffmanSpec): Codes {
  const codes: Codes = [];
  let bits = 0;
  let at = 0;
  spec.counts.forEach((count, index) => {
    for (let taken = 0; taken < count; taken++)
      codes[spec.values[at++]!] = { bits: bits++, length: index + 1 };
    bits <<= 1;
  });
  return codes;
}

/** Bits, the highest first; a byte 255 is followed by a 0 so that it is not taken for a marker. */
class BitWriter {
  #bytes: number[] = [];
  #held = 0;
  #count = 0;

  write(value: number, length: number): void {
    this.#held = (this.#held << length) | (value & ((1 << length) - 1));
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#held >> this.#count) & 255;
      this.#bytes.push(byte);
      if (byte === 255) this.#bytes.push(0);
    }
    this.#held &= (1 << this.#count) - 1;
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.write(127, 7);
    return Uint8Array.from(this.#bytes);
  }
}
