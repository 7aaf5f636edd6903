import type { CacheContext } from './context.ts';
import { makeRoom } from './make-room.ts';
import { openRow } from './open-rows.ts';
import type { Database, FileRow, PartRow } from './schema.ts';

/** Milliseconds within which a second use of a file is not written down. */
const USE_MATTERS_AFTER = 3_600_000;

export interface FilePart {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
  readonly mimeType: string;
}

/** What is sealed of a file. Of rows of the first version, which said the type alone, nobody knows where they end. */
interface FileFact {
  readonly mimeType: string;
  /** Known once the last part came: a file that was cut is not taken for whole. */
  readonly lastIndex?: number;
}

const partsOf = (db: Database, key: string) =>
  db.fileParts.where('[key+index]').between([key, -Infinity], [key, Infinity]);

/** Seals one part and counts it in; a part that is there already is replaced. */
export async function putFilePart(context: CacheContext, key: string, part: FilePart): Promise<void> {
  const { connections, sealer, writes } = context;
  const { index, mimeType, isLast } = part;
  const [sealed, fact] = await Promise.all([
    sealer.seal('fileParts', `${key}/${index}`, part.bytes),
    sealer.seal('files', key, { mimeType, ...(isLast && { lastIndex: index }) } satisfies FileFact),
  ]);
  const row: PartRow = { key, index, sealed };
  await writes(() =>
    makeRoom(context, sealed.length, () =>
      connections.relaxed.run((db) =>
        db.transaction('rw', [db.files, db.fileParts], async () => {
          const before = await db.files.get(key);
          const replaced = await db.fileParts.get([key, index]);
          const added = sealed.length - (replaced?.sealed.length ?? 0);
          await db.fileParts.put(row);
          await db.files.put({
            key,
            usedAt: context.now(),
            bytes: (before?.bytes ?? 0) + added,
            ...(before?.lastIndex !== undefined && { lastIndex: before.lastIndex }),
            ...(isLast && { lastIndex: index }),
            sealed: before && !isLast ? before.sealed : fact,
          } satisfies FileRow);
        }),
      ),
    ),
  );
}

export async function readFileParts(
  { connections }: CacheContext,
  key: string,
): Promise<{ readonly indexes: readonly number[]; readonly isComplete: boolean }> {
  return connections.relaxed.run((db) =>
    db.transaction('r', [db.files, db.fileParts], async () => {
      const file = await db.files.get(key);
      // Parts without their row are nobody's: they come again with it.
      const indexes = file ? (await partsOf(db, key).primaryKeys()).map(([, index]) => index) : [];
      return { indexes, isComplete: isComplete(file, indexes) };
    }),
  );
}

function isComplete(file: FileRow | undefined, indexes: readonly number[]): boolean {
  return file?.lastIndex !== undefined && indexes.length === file.lastIndex + 1;
}

/**
 * The whole file, opened; undefined until every part is there. One of which anything cannot be opened, or that was cut, is gone
 * when this is answered: it comes again from its beginning.
 */
export async function readFile(context: CacheContext, key: string): Promise<Blob | undefined> {
  const { run } = context.connections.relaxed;
  const file = await run((db) => db.files.get(key));
  if (!file) return undefined;
  const fact = await openRow<FileFact | string, 'files', FileRow>(context, 'files', file);
  if (typeof fact !== 'object' || fact.lastIndex !== file.lastIndex) return forgetFile(context, file);
  const keys = await run((db) => partsOf(db, key).primaryKeys());
  const indexes = keys.map(([, index]) => index);
  if (!isComplete(file, indexes)) return undefined;
  const parts: Blob[] = [];
  for (const at of keys) {
    const part = await run((db) => db.fileParts.get(at));
    const bytes = await openRow<Uint8Array<ArrayBuffer>, 'fileParts', PartRow>(context, 'fileParts', part);
    if (!bytes) return forgetFile(context, file);
    parts.push(new Blob([bytes]));
  }
  await noteUse(context, file);
  return new Blob(parts, { type: fact.mimeType });
}

/** Unless it was written anew meanwhile. */
function forgetFile({ connections, writes }: CacheContext, { key, lastIndex }: FileRow): Promise<undefined> {
  return writes(() =>
    connections.relaxed.run((db) =>
      db.transaction('rw', [db.files, db.fileParts], async () => {
        const now = await db.files.get(key);
        if (now && now.lastIndex !== lastIndex) return undefined;
        await Promise.all([db.files.delete(key), partsOf(db, key).delete()]);
        return undefined;
      }),
    ),
  );
}

async function noteUse({ connections, now }: CacheContext, { key, usedAt }: FileRow): Promise<void> {
  if (now() - usedAt < USE_MATTERS_AFTER) return;
  // Only the order of going depends on it: a full disk must not keep a file from being read.
  await connections.relaxed.run((db) => db.files.update(key, { usedAt: now() })).catch(() => undefined);
}

export async function readUsage({
  connections,
}: CacheContext): Promise<{ readonly messages: number; readonly files: number; readonly bytes: number }> {
  return connections.relaxed.run(async (db) => {
    const [messages, files] = await Promise.all([db.messages.count(), db.files.toArray()]);
    return { messages, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}

export function clearFiles({ connections, writes }: CacheContext): Promise<void> {
  return writes(() =>
    connections.relaxed.run((db) =>
      db.transaction('rw', [db.files, db.fileParts], async () => {
        await Promise.all([db.files.clear(), db.fileParts.clear()]);
      }),
    ),
  );
}
