import type { Chat, Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import type { CacheContext } from './context.ts';
import { openRows } from './open-rows.ts';
import { getRows, readRecent } from './read-recent.ts';
import type { ChatRow } from './schema.ts';

export function readChats(context: CacheContext, ids: readonly PeerId[]): Promise<ReadonlyMap<PeerId, Chat>> {
  return readRecent(context.recentChats, ids, async (missing) => {
    const rows = await context.connections.relaxed.run((db) => getRows(db.chats, missing));
    return openRows<Chat, 'chats', ChatRow>(context, 'chats', rows);
  });
}

export async function readAllChats(context: CacheContext): Promise<readonly Chat[]> {
  const ids = await context.connections.relaxed.run((db) => db.chats.toCollection().primaryKeys());
  return [...(await readChats(context, ids)).values()];
}

/** Ids in order of the list; the index is read forwards, which browsers do in one go, and turned round here. */
export async function readChatOrder(context: CacheContext, folder: Folder): Promise<readonly PeerId[]> {
  const ascending = await context.connections.relaxed.run((db) =>
    db.chats.where('[folder+order]').between([folder, -Infinity], [folder, Infinity]).primaryKeys(),
  );
  return ascending.reverse();
}
