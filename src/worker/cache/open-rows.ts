import type { PeerId } from '#model/peer.ts';
import type { DamagedRow } from './cache.ts';
import type { CacheContext } from './context.ts';
import { hasOwnColumns } from './index-columns.ts';
import { removeBroken } from './remove-broken.ts';
import type { Sealed, TableName } from './schema.ts';
import { inChunks, type Named, tryOpen } from './seal-rows.ts';

export interface Opened<R, T> {
  readonly row: R;
  readonly value: T;
}

/** The rows with their values, in the same order; those that cannot be opened are left out, counted and soon removed. */
export async function openRows<T, N extends TableName, R extends Named<N> & Sealed>(
  context: CacheContext,
  table: N,
  rows: readonly R[],
): Promise<Opened<R, T>[]> {
  const broken: R[] = [];
  const opened = await inChunks(rows, async (row): Promise<Opened<R, T> | undefined> => {
    const found = await tryOpen<N, T>(context.sealer, table, row);
    if (found && hasOwnColumns(table, row, found.value)) return { row, value: found.value };
    broken.push(row);
    return undefined;
  });
  if (broken.length > 0) {
    context.unreadable += broken.length;
    context.troubles.tell({ kind: 'damaged', rows: broken.map((row) => damagedRow(table, row)) });
    // Removing is tidying up: when it fails, the next reader finds the row again.
    void removeBroken(context, table, broken).catch(() => undefined);
  }
  return opened.filter((each) => each !== undefined);
}

/** One row's value; undefined when there is none, or none that can be opened. */
export async function openRow<T, N extends TableName, R extends Named<N> & Sealed>(
  context: CacheContext,
  table: N,
  row: R | undefined,
): Promise<T | undefined> {
  if (!row) return undefined;
  const [opened] = await openRows<T, N, R>(context, table, [row]);
  return opened?.value;
}

const TABLE: Readonly<Record<TableName, DamagedRow['table']>> = {
  peers: 'peers',
  chats: 'chats',
  messages: 'messages',
  spans: 'spans',
  boxes: 'boxes',
  settings: 'settings',
  outbox: 'outbox',
  outboxParts: 'outbox',
  files: 'files',
  fileParts: 'files',
};

function damagedRow(
  table: TableName,
  row: Sealed & { readonly id?: unknown; readonly chatId?: unknown },
): DamagedRow {
  const id = table === 'messages' || table === 'spans' ? row.chatId : row.id;
  const isChat = typeof id === 'string' && id !== 'common';
  return { table: TABLE[table], ...(isChat && { chatId: id as PeerId }) };
}
