import { CallError } from '#contract/errors.ts';

/** In how many parts the time is waited for: one that passed while the device slept counts as one part only. */
const PARTS = 5;

/** What the operation answers; STORAGE_STUCK when it has not within so many milliseconds of being awake. */
export function inTime<T>(operation: PromiseLike<T>, milliseconds: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let left = PARTS;
    let timer = setTimeout(pass, milliseconds / PARTS);
    function pass(): void {
      if (--left === 0) reject(new CallError('STORAGE_STUCK'));
      else timer = setTimeout(pass, milliseconds / PARTS);
    }
    operation.then(
      (value) => (clearTimeout(timer), resolve(value)),
      (error: unknown) => (clearTimeout(timer), reject(error)),
    );
  });
}
