import type { Canary } from './canary.ts';

/** Something that was looked through: where it lies, and its bytes. */
export interface Place {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything of these secrets that stands in these places, as sentences. Nothing found = nothing leaked. */
export function findLeaks(places: Iterable<Place>, canaries: readonly Canary[]): string[] {
  const found = new Set<string>();
  for (const { name, bytes } of places) {
    const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const canary of canaries)
      for (const needle of canary.needles)
        if (haystack.includes(needle.bytes)) found.add(`${canary.name} (${needle.shape}) in ${name}`);
  }
  return [...found];
}
