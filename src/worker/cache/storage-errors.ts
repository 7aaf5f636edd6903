import { CallError } from '#contract/errors.ts';

/** The names along an error's chain: Dexie keeps the browser's own error under `inner`, a bulk write under `failures`. */
function* causes(error: unknown, depth = 0): Generator<{ name: string; message: string }> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  const { name, message, inner, failures } = error as Record<string, unknown>;
  yield { name: String(name), message: String(message) };
  yield* causes(inner, depth + 1);
  if (Array.isArray(failures)) yield* causes(failures[0], depth + 1);
}

export function isOutOfSpace(error: unknown): boolean {
  return [...causes(error)].some(({ name }) => name === 'QuotaExceededError');
}

const LOST = new Set(['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError']);

/** An operation that never ended: the browser's database process went, and nobody told (WebKit, after a sleep). */
export const isStuck = (error: unknown): boolean =>
  error instanceof CallError && error.code === 'STORAGE_STUCK';

/** The connection is gone though the database is not: WebKit drops it in the background, browsers close it on their own. */
export function isConnectionLost(error: unknown): boolean {
  if (isStuck(error)) return true;
  return [...causes(error)].some(
    ({ name, message }) =>
      LOST.has(name) || (name === 'UnknownError' && /database server lost|connection/i.test(message)),
  );
}

const UNREADABLE = new Set(['NotReadableError', 'EncodingError']);

/** What browsers say of a value on the disk that is broken or whose file is gone. */
export function isUnreadable(error: unknown): boolean {
  return [...causes(error)].some(
    ({ name, message }) => UNREADABLE.has(name) || (name === 'DataError' && /failed to read/i.test(message)),
  );
}

/** The same, or a trouble of the database's own files that may pass. */
export function isDamage(error: unknown): boolean {
  if (isConnectionLost(error) || isOutOfSpace(error)) return false;
  return isUnreadable(error) || [...causes(error)].some(({ name }) => name === 'UnknownError');
}
