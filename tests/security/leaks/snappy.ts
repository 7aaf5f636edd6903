/** Unpacks a block of Snappy (https://github.com/google/snappy/blob/main/format_description.txt). Throws on anything else. */
export function unpackSnappy(packed: Uint8Array): Uint8Array {
  const { value: length, next } = readVarint(packed, 0);
  if (length > 64 << 20) throw new RangeError('no Snappy');
  const whole = new Uint8Array(length);
  let from = next;
  let to = 0;
  while (from < packed.length) {
    const tag = packed[from++] ?? 0;
    if ((tag & 3) === 0) {
      const literal = literalLength(packed, tag, from);
      whole.set(packed.subarray(literal.start, literal.start + literal.length), to);
      from = literal.start + literal.length;
      to += literal.length;
      continue;
    }
    const copy = copyOf(packed, tag, from);
    if (copy.offset === 0 || copy.offset > to) throw new RangeError('no Snappy');
    for (let done = 0; done < copy.length; done++, to++) whole[to] = whole[to - copy.offset] ?? 0;
    from += copy.bytes;
  }
  if (to !== length) throw new RangeError('no Snappy');
  return whole;
}

/** A number of seven bits a byte, as LevelDB and Snappy write them. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return { value, next: at };
  }
  throw new RangeError('no number');
}

function little(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value += (bytes[at + i] ?? 0) * 2 ** (8 * i);
  return value;
}

function literalLength(bytes: Uint8Array, tag: number, at: number): { length: number; start: number } {
  const short = tag >> 2;
  if (short < 60) return { length: short + 1, start: at };
  const size = short - 59;
  return { length: little(bytes, at, size) + 1, start: at + size };
}

function copyOf(bytes: Uint8Array, tag: number, at: number) {
  if ((tag & 3) === 1)
    return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) + (bytes[at] ?? 0), bytes: 1 };
  const size = (tag & 3) === 2 ? 2 : 4;
  return { length: (tag >> 2) + 1, offset: little(bytes, at, size), bytes: size };
}
