import type { Table } from 'dexie';
import type { Span } from '#model/history.ts';
import type { PeerId } from '#model/peer.ts';
import { cutSpan } from '#model/spans.ts';
import type { CacheContext } from './context.ts';
import type { MessageRow, Sealed, SpanRow, TableName } from './schema.ts';
import { tryOpen } from './seal-rows.ts';

/**
 * Removes rows that could not be opened, unless they were written anew meanwhile. Where a message was, the known history
 * gets a hole, so that it is asked for again.
 */
export function removeBroken(
  context: CacheContext,
  table: TableName,
  rows: readonly Sealed[],
): Promise<void> {
  return context.writes(async () => {
    const spans = table === 'messages' ? await spansWithout(context, rows as readonly MessageRow[]) : [];
    await context.connections.relaxed.run((db) =>
      db.transaction('rw', [table, 'spans'], async () => {
        for (const row of rows) await removeUnchanged(db.table(table), row);
        await db.spans.bulkPut(spans);
      }),
    );
  });
}

async function removeUnchanged(table: Table<Sealed, unknown>, row: Sealed): Promise<void> {
  const { keyPath } = table.schema.primKey;
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  const key = Array.isArray(keyPath) ? keyPath.map((name) => fields[name]) : fields[String(keyPath)];
  const now = await table.get(key);
  if (now && isSame(now.sealed, row.sealed)) await table.delete(key);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

async function spansWithout(context: CacheContext, rows: readonly MessageRow[]): Promise<SpanRow[]> {
  const chats = [...new Set(rows.map((row) => row.chatId))];
  const cut = await Promise.all(
    chats.map((chatId) =>
      spanRowWithout(
        context,
        chatId,
        rows.filter((row) => row.chatId === chatId),
      ),
    ),
  );
  return cut.filter((row) => row !== undefined);
}

async function spanRowWithout(
  { connections, sealer }: CacheContext,
  chatId: PeerId,
  gone: readonly MessageRow[],
): Promise<SpanRow | undefined> {
  const row = await connections.relaxed.run((db) => db.spans.get(chatId));
  const known = row && (await tryOpen<'spans', readonly Span[]>(sealer, 'spans', row));
  if (!known) return undefined;
  const left = gone.reduce((spans, { id }) => cutSpan(spans, { from: id, to: id }), known.value);
  return { chatId, sealed: await sealer.seal('spans', chatId, left) };
}
