import setup from 'argon2id/lib/setup.js';
import plainCode from 'argon2id/dist/no-simd.wasm?url&inline';
import simdCode from 'argon2id/dist/simd.wasm?url&inline';
import type { Argon2 } from './argon2.ts';

type Hash = Awaited<ReturnType<typeof setup>>;
export type Argon2Input = Parameters<Hash>[0];

/** Argon2id with all that RFC 9106 names. What it calculated with is zeroed before the answer leaves. */
export async function argon2id(input: Argon2Input): Promise<Uint8Array<ArrayBuffer>> {
  const memories: WebAssembly.Memory[] = [];
  const load = (code: string) => async (imports: WebAssembly.Imports) => {
    const memory = imports.env?.memory;
    if (memory instanceof WebAssembly.Memory) memories.push(memory);
    return WebAssembly.instantiate(bytesOf(code), imports);
  };
  const hash = await setup(load(simdCode), load(plainCode));
  try {
    return new Uint8Array(hash(input));
  } finally {
    for (const memory of memories) new Uint8Array(memory.buffer).fill(0);
  }
}

/** As the vault asks for it. */
export const runArgon2: Argon2 = ({ memory, iterations, password, salt }) =>
  argon2id({ password, salt, memorySize: memory, passes: iterations, parallelism: 1, tagLength: 32 });

/** The code stands in the chunk itself: a page that is offline has it, and no request is made for it. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}
