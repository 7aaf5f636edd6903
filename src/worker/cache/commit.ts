import { applyWrite, tablesOf } from './apply-write.ts';
import type { CacheWrite, Durability } from './cache.ts';
import type { CacheContext } from './context.ts';
import { makeRoom } from './make-room.ts';
import { prepareWrite, type PreparedWrite } from './prepare-write.ts';

/** Writes all of it in one transaction, or nothing. */
export function commit(context: CacheContext, write: CacheWrite, durability: Durability): Promise<void> {
  return context.writes(async () => {
    const prepared = await prepareWrite(context, write);
    const tables = tablesOf(prepared);
    if (tables.length === 0) return;
    await makeRoom(context, sealedBytes(prepared), () =>
      context.connections[durability].run((db) =>
        db.transaction('rw', tables, () => applyWrite(db, prepared)),
      ),
    );
    remember(context, prepared);
  });
}

/** Sets what is held opened to what was just written; to be called after the transaction. */
export function remember(
  { recentChats, recentPeers }: CacheContext,
  { chatsGone, recent }: PreparedWrite,
): void {
  for (const id of chatsGone) recentChats.remove(id);
  for (const chat of recent.chats) recentChats.put(chat.id, chat);
  for (const record of recent.peers) recentPeers.put(record.peer.id, record);
}

/** What the write puts on the disk, without keys and indexes. */
export function sealedBytes(write: PreparedWrite): number {
  const rows = [
    write.peers,
    write.chats,
    write.messages,
    write.spans,
    write.boxes,
    write.settings,
    write.outbox,
  ];
  return rows.flat().reduce((sum, { sealed }) => sum + sealed.length, 0);
}
