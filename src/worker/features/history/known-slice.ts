import type { HistorySlice } from '#contract/calls.ts';
import type { Chat } from '#model/chat.ts';
import type { Anchor, Edge, Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { spanHolding } from '#model/spans.ts';
import type { Cache } from '#worker/cache/cache.ts';

/** A place in a chat's history, resolved from an anchor: which ids come first, and which way. */
export interface Place {
  /** `newest`: the end; otherwise ids up to (older) or from (newer) `id`, or both. */
  readonly side: 'newest' | 'older' | 'newer' | 'both';
  readonly id: number;
}

/** Turns an anchor into a place; "unread" is around the read mark, or the end when all is read. */
export function placeOf(anchor: Exclude<Anchor, { at: 'date' }>, chat: Chat | undefined): Place {
  switch (anchor.at) {
    case 'latest':
      return { side: 'newest', id: chat?.topMessageId ?? 0 };
    case 'unread':
      return chat && chat.unreadCount > 0 && chat.readInboxMaxId > 0
        ? { side: 'both', id: chat.readInboxMaxId }
        : { side: 'newest', id: chat?.topMessageId ?? 0 };
    case 'around':
      return { side: 'both', id: anchor.id };
    case 'before':
      return { side: 'older', id: anchor.id - 1 };
    case 'after':
      return { side: 'newer', id: anchor.id + 1 };
  }
}

export type KnownPart = Pick<HistorySlice, 'older' | 'newer'> & { readonly messages: readonly Message[] };

/** What the cache knows without a hole at this place; undefined when the place itself lies in a hole. */
export async function knownPart(
  cache: Cache,
  chatId: PeerId,
  chat: Chat | undefined,
  place: Place,
  limit: number,
): Promise<KnownPart | undefined> {
  const spans = await cache.spans(chatId);
  const span = spanAt(spans, place, chat);
  if (!span) return undefined;
  const messages = await readAround(cache, chatId, span, place, limit);
  if (messages.length === 0 && !isWhole(span, chat)) return undefined;
  const older = await olderEdge(cache, chatId, span, messages);
  return { messages, older, newer: newerEdge(span, messages, chat) };
}

function spanAt(spans: readonly Span[], place: Place, chat: Chat | undefined): Span | undefined {
  if (place.side === 'newest') {
    const last = spans.at(-1);
    return last && last.to >= (chat?.topMessageId ?? 0) ? last : undefined;
  }
  return spanHolding(spans, place.id);
}

async function readAround(
  cache: Cache,
  chatId: PeerId,
  span: Span,
  { side, id }: Place,
  limit: number,
): Promise<readonly Message[]> {
  const older = (to: number, count: number) =>
    cache.messageRange(chatId, { from: span.from, to, limit: count, newestFirst: true });
  const newer = (from: number, count: number) =>
    cache.messageRange(chatId, { from, to: span.to, limit: count, newestFirst: false });
  if (side === 'newest') return older(span.to, limit);
  if (side === 'older') return older(id, limit);
  if (side === 'newer') return newer(id, limit);
  const half = Math.ceil(limit / 2);
  const [before, after] = await Promise.all([older(id, half), newer(id + 1, limit - half)]);
  return [...before, ...after];
}

const isWhole = (span: Span, chat: Chat | undefined): boolean =>
  span.from <= FIRST_ID && span.to >= (chat?.topMessageId ?? 0);

/** Spans that reach the beginning of a history start here: no message has a smaller id. */
export const FIRST_ID = 1;

/** `more` beyond the span's own end as well: the next call fetches it or finds that it cannot. */
async function olderEdge(
  cache: Cache,
  chatId: PeerId,
  span: Span,
  messages: readonly Message[],
): Promise<Edge> {
  if (span.from > FIRST_ID) return 'more';
  const to = (messages[0]?.id ?? span.to + 1) - 1;
  const below = await cache.messageRange(chatId, { from: span.from, to, limit: 1, newestFirst: true });
  return below.length === 0 ? 'end' : 'more';
}

function newerEdge(span: Span, messages: readonly Message[], chat: Chat | undefined): Edge {
  const last = messages.at(-1)?.id ?? span.to;
  return last >= (chat?.topMessageId ?? 0) ? 'end' : 'more';
}
