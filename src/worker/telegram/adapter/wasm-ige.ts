import code from '@mtcute/wasm/mtcute-simd.wasm?url&inline';
import type { Bytes } from './bytes.ts';

/** What the module gives out, as far as it is used here: places in its memory. */
interface Machine {
  readonly memory: WebAssembly.Memory;
  __malloc(bytes: number): number;
  __free(at: number): void;
  __get_shared_key_buffer(): number;
  __get_shared_iv_buffer(): number;
  ige256_decrypt(from: number, bytes: number, to: number): void;
}

/** As `decryptIge`, with a place for the plain text. */
export type DecryptIge = (data: Uint8Array, key: Uint8Array, iv: Uint8Array, output: Bytes) => Bytes;

/** Compiles the cipher. Rejects where there is no WebAssembly, or none with SIMD. The code stands in the chunk itself. */
export async function loadWasmIge(): Promise<DecryptIge> {
  const bytes = Uint8Array.from(atob(code.slice(code.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes);
  return decryptionBy(instance.exports as unknown as Machine);
}

function decryptionBy(machine: Machine): DecryptIge {
  const [keyAt, ivAt] = [machine.__get_shared_key_buffer(), machine.__get_shared_iv_buffer()];
  let size = 0;
  let at = 0;
  return (data, key, iv, output) => {
    if (data.length > size) {
      if (size > 0) machine.__free(at);
      size = data.length;
      at = machine.__malloc(size * 2);
    }
    // Memory that has grown is another buffer.
    const memory = new Uint8Array(machine.memory.buffer);
    memory.set(data, at);
    memory.set(key, keyAt);
    memory.set(iv, ivAt);
    machine.ige256_decrypt(at, data.length, at + size);
    const plain = memory.subarray(at + size, at + size + data.length);
    output.set(plain);
    // This memory is never given back: nothing of what was read stays in it.
    plain.fill(0);
    return output;
  };
}
