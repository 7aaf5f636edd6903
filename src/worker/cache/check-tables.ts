import type { CacheContext } from './context.ts';
import type { Database, SettingRow } from './schema.ts';
import { isStuck, isUnreadable } from './storage-errors.ts';

/** Stands in the settings when the browser could not read something: the next opening makes the database anew. */
const UNREADABLE = 'unreadable';

/** Rejects with the browser's error when a table cannot be read, now or the last time. */
export async function checkTables({ connections, settingsAhead }: CacheContext): Promise<void> {
  const settings = await connections.relaxed.run((db) =>
    db.transaction('r', db.tables, () => readALittle(db)),
  );
  settingsAhead.hold(settings);
  if (settings.some(({ name }) => name === UNREADABLE))
    throw new DOMException('a value could not be read', 'NotReadableError');
}

/** What is small whole, of the rest the first row or key; answers the settings. */
async function readALittle(db: Database): Promise<readonly SettingRow[]> {
  const first = [db.peers, db.chats, db.messages, db.spans, db.boxes].map((table) =>
    table.limit(1).toArray(),
  );
  const keys = [db.outboxParts, db.files, db.fileParts].map((table) =>
    table.toCollection().limit(1).primaryKeys(),
  );
  const settings = db.settings.toArray();
  await Promise.all([...first, ...keys, settings, db.outbox.toArray()]);
  return settings;
}

/** An operation failed though it was tried on a new connection. At opening nobody needs to be told: it is mended then. */
export function noteFailure(context: CacheContext, error: unknown): void {
  const { connections, sealer, troubles } = context;
  if (isStuck(error)) return troubles.tell({ kind: 'stuck' });
  if (!isUnreadable(error) || context.readability !== 'whole') return;
  context.readability = 'marked';
  troubles.tell({ kind: 'unreadable' });
  const mark = async (): Promise<void> => {
    const row: SettingRow = { name: UNREADABLE, sealed: await sealer.seal('settings', UNREADABLE, true) };
    await connections.strict.run((db) => db.settings.put(row));
  };
  // Not written: the next opening may find the damage by itself.
  mark().catch(() => undefined);
}
