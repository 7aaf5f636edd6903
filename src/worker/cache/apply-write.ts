import type { PeerId } from '#model/peer.ts';
import type { PreparedWrite } from './prepare-write.ts';
import type { Database, OutboxEntry, TableName } from './schema.ts';

/** The tables a prepared write touches: its transaction locks no other. */
export function tablesOf(write: PreparedWrite): TableName[] {
  const touched: [readonly unknown[], readonly TableName[]][] = [
    [write.peers, ['peers']],
    [[...write.chats, ...write.chatsGone], ['chats']],
    [[...write.messages, ...write.messagesGone], ['messages']],
    [write.spans, ['spans']],
    [write.historiesGone, ['messages', 'spans']],
    [[...write.boxes, ...write.boxesGone], ['boxes']],
    [[...write.settings, ...write.settingsGone], ['settings']],
    [write.outbox, ['outbox']],
    [write.outboxGone, ['outbox', 'outboxParts']],
  ];
  return [...new Set(touched.flatMap(([rows, tables]) => (rows.length > 0 ? tables : [])))];
}

/**
 * Does a prepared write inside its transaction. What is forgotten goes first, then rows are put, then single messages go:
 * a message that is both put and gone is gone, for ids are never given again.
 */
export async function applyWrite(db: Database, write: PreparedWrite): Promise<void> {
  for (const chatId of write.historiesGone) await forgetHistory(db, chatId);
  if (write.chatsGone.length > 0) await db.chats.bulkDelete([...write.chatsGone]);
  if (write.boxesGone.length > 0) await db.boxes.bulkDelete([...write.boxesGone]);
  await putRows(db, write);
  if (write.messagesGone.length > 0) await db.messages.bulkDelete([...write.messagesGone]);
  if (write.settingsGone.length > 0) await db.settings.bulkDelete([...write.settingsGone]);
  for (const entry of write.outbox) await replaceEntry(db, entry);
  for (const seq of write.outboxGone) await removeEntry(db, seq);
}

async function putRows(db: Database, write: PreparedWrite): Promise<void> {
  await Promise.all([
    write.peers.length > 0 && db.peers.bulkPut(write.peers),
    write.chats.length > 0 && db.chats.bulkPut(write.chats),
    write.messages.length > 0 && db.messages.bulkPut(write.messages),
    write.spans.length > 0 && db.spans.bulkPut(write.spans),
    write.boxes.length > 0 && db.boxes.bulkPut(write.boxes),
    write.settings.length > 0 && db.settings.bulkPut(write.settings),
  ]);
}

async function forgetHistory(db: Database, chatId: PeerId): Promise<void> {
  await db.spans.delete(chatId);
  await db.messages.where('[chatId+id]').between([chatId, -Infinity], [chatId, Infinity]).delete();
}

/** A row that is gone stays gone: whoever removed it knew that the server has it. */
async function replaceEntry(db: Database, entry: OutboxEntry): Promise<void> {
  const before = await db.outbox.get(entry.seq);
  if (before) await db.outbox.put({ ...before, sealed: entry.sealed });
}

async function removeEntry(db: Database, seq: number): Promise<void> {
  const before = await db.outbox.get(seq);
  if (before?.file) await removeParts(db, before.file.key);
  await db.outbox.delete(seq);
}

/** Removes what lies in the outbox under a file's key. */
export async function removeParts(db: Database, key: string): Promise<void> {
  await db.outboxParts.where('[key+index]').between([key, -Infinity], [key, Infinity]).delete();
}
