/** More samples than this say nothing more on a screen. */
const MAX_SAMPLES = 1024;

/**
 * Unpacks a voice message's loudness: samples of 5 bits each, 0…31, packed without gaps from the lowest bit of the first byte
 * (https://core.telegram.org/api/files#uploading-files). Undefined when there is none.
 */
export function toWaveform(packed: Uint8Array | null | undefined): Uint8Array | undefined {
  if (!(packed instanceof Uint8Array)) return undefined;
  const samples = Math.min(Math.floor((packed.length * 8) / 5), MAX_SAMPLES);
  if (samples === 0) return undefined;
  return Uint8Array.from({ length: samples }, (_, index) => {
    const bit = index * 5;
    const at = bit >> 3;
    const word = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
    return (word >> (bit & 7)) & 31;
  });
}
