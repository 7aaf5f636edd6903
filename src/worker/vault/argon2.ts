/** What Argon2id costs (RFC 9106). `memory` in KiB; one lane always, because a worker has one thread. */
export interface Argon2Cost {
  readonly memory: number;
  readonly iterations: number;
}

/** 32 bytes made of a password with Argon2id v1.3, one lane. Rejects with RangeError when the memory is not to be had. */
export type Argon2 = (
  p: Argon2Cost & { readonly password: Uint8Array; readonly salt: Uint8Array },
) => Promise<Uint8Array<ArrayBuffer>>;

export const SALT_BYTES = 16;

/** The least memory that OWASP's password storage cheat sheet allows, with two passes. */
const LEAST_MEMORY = 19 * 1024;
const MOST_MEMORY = 256 * 1024;
const LEAST_ITERATIONS = 2;
export const MOST_ITERATIONS = 64;

/** Memory to try, in KiB, the best first. */
export const MEMORY_STEPS = [64 * 1024, 32 * 1024, LEAST_MEMORY] as const;
export const FIRST_ITERATIONS = LEAST_ITERATIONS;

/** False for a cost that nobody here has stored: too cheap to protect, or so dear that it would stop the worker. */
export function isSaneCost({ memory, iterations }: Argon2Cost): boolean {
  return (
    Number.isInteger(memory) &&
    Number.isInteger(iterations) &&
    memory >= LEAST_MEMORY &&
    memory <= MOST_MEMORY &&
    iterations >= LEAST_ITERATIONS &&
    iterations <= MOST_ITERATIONS
  );
}
