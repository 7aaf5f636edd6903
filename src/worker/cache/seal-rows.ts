import { SealBroken, type Sealer } from '#worker/vault/sealer.ts';
import { SEALED_AS, type Sealed, type TableName } from './schema.ts';

/** Rows handed to WebCrypto at a time: enough to keep it busy, few enough to leave the worker its turns. */
const CHUNK = 256;

/** The part of a table's row that names it. */
export type Named<N extends TableName> = Parameters<(typeof SEALED_AS)[N]>[0];

/** Adds to each row its sealed value. */
export function sealRows<N extends TableName, R extends Named<N>>(
  sealer: Sealer,
  table: N,
  entries: readonly { readonly row: R; readonly value: unknown }[],
): Promise<(R & Sealed)[]> {
  return inChunks(entries, async ({ row, value }) => ({
    ...row,
    sealed: await sealer.seal(table, nameOf(table, row), value),
  }));
}

/** Undefined for a row that cannot be opened. */
export async function tryOpen<N extends TableName, T>(
  sealer: Sealer,
  table: N,
  row: Named<N> & Sealed,
): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await sealer.open<T>(table, nameOf(table, row), row.sealed) };
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

export async function inChunks<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (let at = 0; at < items.length; at += CHUNK) {
    for (const each of await Promise.all(items.slice(at, at + CHUNK).map(work))) done.push(each);
  }
  return done;
}

function nameOf<N extends TableName>(table: N, row: Named<N>): string {
  return (SEALED_AS[table] as (row: Named<N>) => string)(row);
}
