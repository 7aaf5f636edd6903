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

/** The connection is gone though the database is not: WebKit drops it in the background, browsers close it on their own. */
export function isConnectionLost(error: unknown): boolean {
  return [...causes(error)].some(
    ({ name, message }) =>
      LOST.has(name) || (name === 'UnknownError' && /database server lost|connection/i.test(message)),
  );
}
