import {
  FIRST_ITERATIONS,
  MEMORY_STEPS,
  MOST_ITERATIONS,
  SALT_BYTES,
  type Argon2,
  type Argon2Cost,
} from './argon2.ts';

/** How long a try shall take at least, in milliseconds. */
const TARGET = 500;
/** Aimed a little higher, so that the second measurement is not a hair too short. */
const MARGIN = 1.1;

export interface Stretched {
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: Argon2Cost;
}

/**
 * Stretches a new passcode with a cost that takes this device half a second or more: as much memory as it gives, then as
 * many passes as it takes. `elapsed` is a clock in milliseconds that nobody sets. The last measurement is the result.
 */
export async function calibrate(
  argon2: Argon2,
  elapsed: () => number,
  password: Uint8Array,
): Promise<Stretched> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  for (const memory of MEMORY_STEPS) {
    try {
      return await raiseIterations(argon2, elapsed, { password, salt, memory });
    } catch (error) {
      if (!(error instanceof RangeError) || memory === MEMORY_STEPS.at(-1)) throw error;
    }
  }
  throw new RangeError('no memory');
}

async function raiseIterations(
  argon2: Argon2,
  elapsed: () => number,
  { password, salt, memory }: { password: Uint8Array; salt: Uint8Array<ArrayBuffer>; memory: number },
): Promise<Stretched> {
  for (let iterations: number = FIRST_ITERATIONS; ;) {
    const start = elapsed();
    const hash = await argon2({ password, salt, memory, iterations });
    const took = elapsed() - start;
    if (took >= TARGET || iterations >= MOST_ITERATIONS) return { hash, salt, cost: { memory, iterations } };
    hash.fill(0);
    const needed = Math.ceil((iterations * TARGET * MARGIN) / Math.max(took, 1));
    iterations = Math.min(MOST_ITERATIONS, Math.max(iterations + 1, needed));
  }
}
