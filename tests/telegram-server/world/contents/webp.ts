/** The two values a channel may take, the lower one first. */
type Pair = readonly [number, number];

/** A pixel as which of its channel's two values it has: 0 or 1 each. */
export interface TwoValuedPixel {
  readonly alpha: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/**
 * A lossless WebP (RFC 9649) in which each channel has only two values, so that a pixel is four bits and no table of
 * codes is needed: enough for a sticker on a transparent ground.
 */
export function encodeTwoValuedWebp(
  side: number,
  values: Readonly<Record<keyof TwoValuedPixel, Pair>>,
  pixelAt: (x: number, y: number) => TwoValuedPixel,
): Uint8Array {
  const bits = new LowBitWriter();
  bits.write(0x2f, 8);
  bits.write(side - 1, 14);
  bits.write(side - 1, 14);
  bits.write(1, 1);
  bits.write(0, 3);
  // No transform, no colour cache, no further prefix codes.
  bits.write(0, 3);
  for (const channel of ['green', 'red', 'blue', 'alpha'] as const) writeTwoCodes(bits, values[channel]);
  writeNoDistances(bits);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const pixel = pixelAt(x, y);
      bits.write(pixel.green | (pixel.red << 1) | (pixel.blue << 2) | (pixel.alpha << 3), 4);
    }
  }
  return riff(bits.finish());
}

/** A "simple" prefix code of two symbols: the lower one is 0, the other 1. */
function writeTwoCodes(bits: LowBitWriter, [low, high]: Pair): void {
  bits.write(1, 1);
  bits.write(1, 1);
  bits.write(1, 1);
  bits.write(low, 8);
  bits.write(high, 8);
}

function writeNoDistances(bits: LowBitWriter): void {
  bits.write(1, 1);
  bits.write(0, 1);
  bits.write(0, 1);
  bits.write(0, 1);
}

function riff(data: Uint8Array): Uint8Array {
  const padded = data.length + (data.length & 1);
  const file = Buffer.alloc(20 + padded);
  file.write('RIFF', 0);
  file.writeUInt32LE(12 + padded, 4);
  file.write('WEBPVP8L', 8);
  file.writeUInt32LE(data.length, 16);
  file.set(data, 20);
  return new Uint8Array(file);
}

/** Bits, the lowest first. */
class LowBitWriter {
  #bytes: number[] = [];
  #held = 0;
  #count = 0;

  write(value: number, length: number): void {
    this.#held |= value << this.#count;
    this.#count += length;
    for (; this.#count >= 8; this.#count -= 8, this.#held >>>= 8) this.#bytes.push(this.#held & 255);
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.#bytes.push(this.#held & 255);
    return Uint8Array.from(this.#bytes);
  }
}
