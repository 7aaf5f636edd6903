import type { Chat } from '#model/chat.ts';
import type { Span } from '#model/history.ts';
import type { PeerId } from '#model/peer.ts';
import { readChats } from './chat-store.ts';
import type { CacheContext } from './context.ts';
import { openRows } from './open-rows.ts';
import type { Database, SpanRow } from './schema.ts';

/** What the check at opening found. Everything but the missing top messages is repaired when this is answered. */
export interface ConsistencyReport {
  /** Chats whose newest message is not here: to be asked for when there is a network. */
  readonly chatsWithoutTop: readonly PeerId[];
  /** Spans that claimed messages where none are; taken back. */
  readonly emptySpans: number;
  /** Files of messages that were never written or are long gone; removed. */
  readonly orphanedParts: number;
  /** Rows that cannot be opened; removed. */
  readonly unreadable: number;
}

/** Rows looked at in one turn, so that reads of the first screen come in between. */
const AT_A_TIME = 200;

/** One look through the whole database, in the background of its first seconds. */
export async function checkConsistency(context: CacheContext): Promise<ConsistencyReport> {
  const unreadable = context.unreadable;
  const orphanedParts = await removeOrphans(context);
  const chatsWithoutTop = await findChatsWithoutTop(context);
  const emptySpans = await removeEmptySpans(context);
  if (chatsWithoutTop.length > 0) context.troubles.tell({ kind: 'incomplete', chatIds: chatsWithoutTop });
  return { chatsWithoutTop, emptySpans, orphanedParts, unreadable: context.unreadable - unreadable };
}

function removeOrphans({ connections, writes, filesOnTheirWay }: CacheContext): Promise<number> {
  return writes(() =>
    connections.strict.run((db) =>
      db.transaction('rw', [db.outbox, db.outboxParts], async () => {
        const entries = await db.outbox.toArray();
        const owned = new Set([...filesOnTheirWay, ...entries.map(({ file }) => file?.key)]);
        const orphans = (await db.outboxParts.toCollection().primaryKeys()).filter(
          ([key]) => !owned.has(key),
        );
        await db.outboxParts.bulkDelete(orphans);
        return orphans.length;
      }),
    ),
  );
}

async function findChatsWithoutTop(context: CacheContext): Promise<readonly PeerId[]> {
  const { run } = context.connections.relaxed;
  const ids = await run((db) => db.chats.toCollection().primaryKeys());
  const without: PeerId[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const chats = [...(await readChats(context, ids.slice(at, at + AT_A_TIME))).values()];
    without.push(...(await run((db) => withoutTop(db, chats))));
  }
  return without;
}

async function withoutTop(db: Database, chats: readonly Chat[]): Promise<PeerId[]> {
  const withMessages = chats.filter(({ topMessageId }) => topMessageId > 0);
  const tops = withMessages.map(({ id, topMessageId }): [PeerId, number] => [id, topMessageId]);
  const found = await db.messages.where('[chatId+id]').anyOf(tops).primaryKeys();
  const there = new Set(found.map(([chatId]) => chatId));
  return withMessages.filter(({ id }) => !there.has(id)).map(({ id }) => id);
}

async function removeEmptySpans(context: CacheContext): Promise<number> {
  const ids = await context.connections.relaxed.run((db) => db.spans.toCollection().primaryKeys());
  let removed = 0;
  for (const chatId of ids) removed += await context.writes(() => removeEmptySpansOf(context, chatId));
  return removed;
}

async function removeEmptySpansOf(context: CacheContext, chatId: PeerId): Promise<number> {
  const { run } = context.connections.relaxed;
  const row = await run((db) => db.spans.get(chatId));
  if (!row) return 0;
  const [opened] = await openRows<readonly Span[], 'spans', SpanRow>(context, 'spans', [row]);
  if (!opened) return 0;
  const kept = await run((db) => spansWithMessages(db, chatId, opened.value));
  const removed = opened.value.length - kept.length;
  if (removed === 0) return 0;
  const sealed = await context.sealer.seal('spans', chatId, kept);
  await run((db) => db.spans.put({ chatId, sealed }));
  return removed;
}

async function spansWithMessages(
  db: Database,
  chatId: PeerId,
  spans: readonly Span[],
): Promise<readonly Span[]> {
  const counts = await Promise.all(
    spans.map(({ from, to }) =>
      db.messages.where('[chatId+id]').between([chatId, from], [chatId, to], true, true).limit(1).count(),
    ),
  );
  return spans.filter((_, i) => counts[i] !== 0);
}
