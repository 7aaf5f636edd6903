import type { Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { CacheContext } from './context.ts';
import { openRow, openRows } from './open-rows.ts';
import type { MessageRow, SpanRow } from './schema.ts';

const messagesIn = async (context: CacheContext, rows: readonly MessageRow[]): Promise<Message[]> =>
  (await openRows<Message, 'messages', MessageRow>(context, 'messages', rows)).map(({ value }) => value);

export async function readMessages(
  context: CacheContext,
  chatId: PeerId,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Message>> {
  const keys = ids.map((id): [PeerId, number] => [chatId, id]);
  const rows = await context.connections.relaxed.run((db) => db.messages.bulkGet(keys));
  const messages = await messagesIn(
    context,
    rows.filter((row) => row !== undefined),
  );
  return new Map(messages.map((message) => [message.id, message]));
}

export async function readMessagePerChat(
  context: CacheContext,
  ids: ReadonlyMap<PeerId, number>,
): Promise<ReadonlyMap<PeerId, Message>> {
  if (ids.size === 0) return new Map();
  const rows = await context.connections.relaxed.run((db) => db.messages.bulkGet([...ids]));
  const messages = await messagesIn(
    context,
    rows.filter((row) => row !== undefined),
  );
  return new Map(messages.map((message) => [message.chatId, message]));
}

export async function readMessageRange(
  context: CacheContext,
  chatId: PeerId,
  { from, to, limit, newestFirst }: { from: number; to: number; limit: number; newestFirst: boolean },
): Promise<readonly Message[]> {
  if (from > to || limit <= 0) return [];
  const rows = await context.connections.relaxed.run((db) => {
    const range = db.messages.where('[chatId+id]').between([chatId, from], [chatId, to], true, true);
    return (newestFirst ? range.reverse() : range).limit(limit).toArray();
  });
  return messagesIn(context, newestFirst ? rows.reverse() : rows);
}

export async function readChatsOfCommonIds(
  { connections }: CacheContext,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PeerId>> {
  const keys = await connections.relaxed.run((db) => db.messages.where('commonId').anyOf(ids).primaryKeys());
  return new Map(keys.map(([chatId, id]) => [id, chatId]));
}

export async function readSpans(context: CacheContext, chatId: PeerId): Promise<readonly Span[]> {
  const row = await context.connections.relaxed.run((db) => db.spans.get(chatId));
  return (await openRow<readonly Span[], 'spans', SpanRow>(context, 'spans', row)) ?? [];
}

/** Removes what destroyed itself by `now` (unix seconds); answers what went, by chat. */
export function sweepExpired(
  { connections, writes }: CacheContext,
  now: number,
): Promise<readonly { readonly chatId: PeerId; readonly ids: readonly number[] }[]> {
  return writes(async () => {
    const gone = await connections.relaxed.run((db) =>
      db.transaction('rw', db.messages, async () => {
        const keys = await db.messages.where('expiresAt').belowOrEqual(now).primaryKeys();
        await db.messages.bulkDelete(keys);
        return keys;
      }),
    );
    const byChat = new Map<PeerId, number[]>();
    for (const [chatId, id] of gone) byChat.set(chatId, [...(byChat.get(chatId) ?? []), id]);
    return [...byChat].map(([chatId, ids]) => ({ chatId, ids: ids.sort((a, b) => a - b) }));
  });
}
