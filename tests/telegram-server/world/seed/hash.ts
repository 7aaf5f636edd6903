/** A well-mixed unsigned 32-bit number out of a few others: the only source of chance in the seeded world. */
export function hash(...parts: number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    h = Math.imul(h ^ (part | 0), 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** The same as a fraction, 0 inclusive to 1 exclusive. */
export function fraction(...parts: number[]): number {
  return hash(...parts) / 0x1_0000_0000;
}

/** One of a list, by a hash. */
export function pick<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
