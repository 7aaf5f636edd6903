const BARS = 42;
const TALLEST = 24;
const LEAST = 3;

/** Heights (3…24) of the bars that stand for a recording's loudness (samples 0…31); even where none was sent. */
export function waveBars(waveform: Uint8Array | undefined): readonly number[] {
  if (!waveform || waveform.length === 0) return Array.from({ length: BARS }, () => LEAST);
  return Array.from({ length: BARS }, (_, bar) => {
    const from = Math.floor((bar * waveform.length) / BARS);
    const to = Math.max(from + 1, Math.floor(((bar + 1) * waveform.length) / BARS));
    const loudest = Math.max(...waveform.subarray(from, to));
    return LEAST + (Math.min(31, loudest) / 31) * (TALLEST - LEAST);
  });
}
