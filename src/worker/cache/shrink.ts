import type { Span } from '#model/history.ts';
import type { PeerId } from '#model/peer.ts';
import { cutSpan } from '#model/spans.ts';
import type { CacheContext } from './context.ts';
import type { Database } from './schema.ts';
import { tryOpen } from './seal-rows.ts';

/** Bytes to free at least: a full disk that gets room for one row is full again at the next. */
const LEAST = 8 * 1024 * 1024;
/** What a sealed message takes, roughly, with its indexes. */
const BYTES_A_MESSAGE = 600;
/** Histories at or under this many messages are left alone. */
const KEPT_MESSAGES = 200;

/**
 * Frees room for `bytes`: first the files longest unused, then the older halves of the largest histories, whose spans
 * shrink with them. Outbox, keys, settings, chats and peers stay.
 */
export async function shrink(context: CacheContext, bytes: number): Promise<void> {
  const wanted = Math.max(LEAST, bytes * 2);
  const freed = await context.connections.relaxed.run((db) => dropFiles(db, wanted));
  if (freed < wanted) await dropMessages(context, Math.ceil((wanted - freed) / BYTES_A_MESSAGE));
}

async function dropFiles(db: Database, wanted: number): Promise<number> {
  let freed = 0;
  await db.transaction('rw', [db.files, db.fileParts], async () => {
    const oldestFirst = await db.files.orderBy('usedAt').toArray();
    for (const { key, bytes } of oldestFirst) {
      if (freed >= wanted) break;
      await db.fileParts.where('[key+index]').between([key, -Infinity], [key, Infinity]).delete();
      await db.files.delete(key);
      freed += bytes;
    }
  });
  return freed;
}

async function dropMessages(context: CacheContext, wanted: number): Promise<void> {
  const histories = await context.connections.relaxed.run(countHistories);
  let left = wanted;
  for (const { chatId, count } of histories.sort((a, b) => b.count - a.count)) {
    if (left <= 0 || count <= KEPT_MESSAGES) return;
    left -= await dropOlderHalf(context, chatId, count);
  }
}

async function countHistories(db: Database): Promise<{ chatId: PeerId; count: number }[]> {
  const chats = (await db.spans.toCollection().primaryKeys()) as PeerId[];
  return Promise.all(chats.map(async (chatId) => ({ chatId, count: await messagesOf(db, chatId).count() })));
}

const messagesOf = (db: Database, chatId: PeerId) =>
  db.messages.where('[chatId+id]').between([chatId, -Infinity], [chatId, Infinity]);

async function dropOlderHalf(
  { connections, sealer }: CacheContext,
  chatId: PeerId,
  count: number,
): Promise<number> {
  const { run } = connections.relaxed;
  const half = await run((db) =>
    messagesOf(db, chatId)
      .limit(Math.floor(count / 2))
      .primaryKeys(),
  );
  const last = half.at(-1)?.[1];
  if (last === undefined) return 0;
  const row = await run((db) => db.spans.get(chatId));
  const known = row && (await tryOpen<'spans', readonly Span[]>(sealer, 'spans', row));
  const spans = cutSpan(known?.value ?? [], { from: -Infinity, to: last });
  const sealed = await sealer.seal('spans', chatId, spans);
  await run((db) =>
    db.transaction('rw', [db.messages, db.spans], async () => {
      await db.messages.bulkDelete(half);
      await db.spans.put({ chatId, sealed });
    }),
  );
  return half.length;
}
