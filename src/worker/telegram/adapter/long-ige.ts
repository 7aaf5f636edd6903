import type { Bytes } from './bytes.ts';
import { decryptIge } from './ige.ts';
import type { DecryptIge } from './wasm-ige.ts';

/** From so many bytes on WebAssembly is worth its loading: parts of files have them, and little else. */
const LONG = 64 * 1024;

let fast: Promise<void> | undefined;
let decryptFast: DecryptIge = decryptIge;

/** Resolves when WebAssembly is used for what is long, or never will be. */
export function prepareLongIge(): Promise<void> {
  fast ??= import('./wasm-ige.ts')
    .then(({ loadWasmIge }) => loadWasmIge())
    .then(
      (decrypt) => void (decryptFast = decrypt),
      // Without it everything works, only slower.
      () => undefined,
    );
  return fast;
}

/** The same as `decryptIge`. Long data makes WebAssembly come, which does it twice as fast; nothing waits for that. */
export function decryptIgeLong(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Bytes = new Uint8Array(data.length),
): Bytes {
  if (data.length < LONG) return decryptIge(data, key, iv, output);
  void prepareLongIge();
  return decryptFast(data, key, iv, output);
}
