/** Bytes that need not exist before they are read. */
export interface Content {
  readonly size: number;
  /** The bytes from `offset`, `limit` of them or fewer at the end. */
  read(offset: number, limit: number): Uint8Array;
}

/** Content that lies in memory. */
export function fromBytes(bytes: Uint8Array): Content {
  return { size: bytes.length, read: (offset, limit) => bytes.subarray(offset, offset + limit) };
}

/**
 * Content of any size from few bytes: `head`, then `filler` over and over, then `tail`. The filler's phase follows from
 * the place in the file, so that any range can be read by itself. A size too small for both cuts the end off.
 */
export function layered(
  size: number,
  head: Uint8Array,
  filler: Uint8Array,
  tail = new Uint8Array(),
): Content {
  const tailStart = Math.max(head.length, size - tail.length);
  const byteAt = (at: number): number => {
    if (at < head.length) return head[at]!;
    return at >= tailStart ? tail[at - tailStart]! : filler[(at - head.length) % filler.length]!;
  };
  return {
    size,
    read(offset, limit) {
      const length = Math.max(0, Math.min(limit, size - offset));
      return Uint8Array.from({ length }, (_, at) => byteAt(offset + at));
    },
  };
}
