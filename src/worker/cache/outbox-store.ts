import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import { applyWrite, removeParts, tablesOf } from './apply-write.ts';
import type { CacheWrite } from './cache.ts';
import { remember, sealedBytes } from './commit.ts';
import type { CacheContext } from './context.ts';
import { makeRoom } from './make-room.ts';
import { openRow, openRows } from './open-rows.ts';
import { prepareWrite } from './prepare-write.ts';
import type { OutboxEntry, PartRow } from './schema.ts';

/** Bytes of a file in one sealed row. */
const PART_BYTES = 512 * 1024;

/** See Cache.addOutbox. The file's parts are written first; without the row that names them they are nobody's. */
export async function addOutbox(
  context: CacheContext,
  action: OutboxAction,
  { file, alsoWrite = {} }: { file?: Blob; alsoWrite?: CacheWrite } = {},
): Promise<OutboxRow> {
  if (!file) return context.writes(() => addRow(context, action, undefined, alsoWrite));
  const kept = { key: newFileKey(action), bytes: file.size };
  context.filesOnTheirWay.add(kept.key);
  try {
    await putFile(context, file, kept.key);
    return await context.writes(() => addRow(context, action, kept, alsoWrite));
  } catch (error) {
    await removeFile(context, kept.key).catch(() => undefined);
    throw error;
  } finally {
    context.filesOnTheirWay.delete(kept.key);
  }
}

/** Never given twice. The message's own random id leads it: a row takes no file that was put beside another. */
const newFileKey = (action: OutboxAction): string => `${ownerOf(action)}.${crypto.randomUUID()}`;

const ownerOf = (action: OutboxAction): string => (action.kind === 'sendFile' ? action.randomId : '');

/** What stands in the clear of a row's file is what the sealed action says of it. Keys of the first version named no owner. */
function isOwnFile({ key, bytes }: NonNullable<OutboxEntry['file']>, action: OutboxAction): boolean {
  const [owner, unique] = key.split('.');
  const isOwned = unique === undefined || owner === ownerOf(action);
  return isOwned && action.kind === 'sendFile' && action.file.bytes === bytes;
}

async function addRow(
  context: CacheContext,
  action: OutboxAction,
  file: OutboxEntry['file'],
  alsoWrite: CacheWrite,
): Promise<OutboxRow> {
  const { run } = context.connections.strict;
  const last = await run((db) => db.outbox.orderBy('seq').reverse().limit(1).primaryKeys());
  context.lastSeq = Math.max(context.lastSeq, last[0] ?? 0) + 1;
  const row: OutboxRow = { seq: context.lastSeq, action, state: 'waiting', attempts: 0 };
  const sealed = await context.sealer.seal('outbox', String(row.seq), row);
  const prepared = await prepareWrite(context, alsoWrite);
  const tables = [...new Set([...tablesOf(prepared), 'outbox'])];
  await makeRoom(context, sealed.length + sealedBytes(prepared), () =>
    run((db) =>
      db.transaction('rw', tables, async () => {
        await db.outbox.put({ seq: row.seq, sealed, ...(file && { file }) });
        await applyWrite(db, prepared);
      }),
    ),
  );
  remember(context, prepared);
  return row;
}

async function putFile(context: CacheContext, file: Blob, key: string): Promise<void> {
  for (let index = 0; index * PART_BYTES < file.size; index++) await putPart(context, file, key, index);
}

async function putPart(context: CacheContext, file: Blob, key: string, index: number): Promise<void> {
  const piece = file.slice(index * PART_BYTES, (index + 1) * PART_BYTES);
  const bytes = new Uint8Array(await piece.arrayBuffer());
  const sealed = await context.sealer.seal('outboxParts', `${key}/${index}`, bytes);
  await context.writes(() =>
    makeRoom(context, sealed.length, () =>
      context.connections.strict.run((db) => db.outboxParts.put({ key, index, sealed })),
    ),
  );
}

const removeFile = (context: CacheContext, key: string): Promise<void> =>
  context.writes(() => context.connections.strict.run((db) => removeParts(db, key)));

/** All rows, oldest first. */
export async function readOutbox(context: CacheContext): Promise<readonly OutboxRow[]> {
  const entries = await context.connections.strict.run((db) => db.outbox.orderBy('seq').toArray());
  const opened = await openRows<OutboxRow, 'outbox', OutboxEntry>(context, 'outbox', entries);
  return opened.map(({ value }) => value);
}

/** The file of a row, with the type it is to be sent as; undefined when there is none, a part of it is lost or it is another's. */
export async function readOutboxFile(context: CacheContext, seq: number): Promise<Blob | undefined> {
  const { run } = context.connections.strict;
  const entry = await run((db) => db.outbox.get(seq));
  if (!entry?.file) return undefined;
  const { key, bytes } = entry.file;
  const row = await openRow<OutboxRow, 'outbox', OutboxEntry>(context, 'outbox', entry);
  if (!row || !isOwnFile(entry.file, row.action)) return undefined;
  const parts: Blob[] = [];
  for (let index = 0; index * PART_BYTES < bytes; index++) {
    const part = await run((db) => db.outboxParts.get([key, index]));
    const opened = await openRow<Uint8Array<ArrayBuffer>, 'outboxParts', PartRow>(
      context,
      'outboxParts',
      part,
    );
    if (!opened) return undefined;
    parts.push(new Blob([opened]));
  }
  return new Blob(parts, { type: row.action.kind === 'sendFile' ? row.action.file.mimeType : '' });
}
