import type { HistorySlice } from '#contract/calls.ts';
import { CallError, toFailure } from '#contract/errors.ts';
import type { Anchor } from '#model/history.ts';
import type { Chat } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peersNamedIn } from '../peers/peers-named-in.ts';
import { peerRef } from '../peers/peer-ref.ts';
import { pendingOf } from '../sending/pending-messages.ts';
import { fetchHistory } from './fetch-history.ts';
import { type KnownPart, knownPart, type Place, placeOf } from './known-slice.ts';

export interface HistoryRequest {
  readonly chatId: PeerId;
  readonly anchor: Anchor;
  readonly limit: number;
}

/** Codes that mean "not now": the reader is shown a hole instead of an error. */
const NOT_NOW = new Set(['OFFLINE', 'TIMEOUT', 'WORKER_GONE']);

/**
 * A stretch of history without holes. What the cache knows is answered at once; else Telegram is asked, and when it cannot be
 * reached the slice ends in a `hole`. When it refuses a chat that is being opened, whatever the cache has of it is given with the
 * `trouble`; with nothing to give, and elsewhere in the history, this rejects with the refusal.
 */
export async function loadHistory(
  account: Account,
  request: HistoryRequest,
  signal?: AbortSignal,
): Promise<HistorySlice> {
  const { cache } = account;
  const { chatId, limit } = request;
  const chat = await cache.chat(chatId);
  const place = await resolve(account, request, chat, signal);
  let part: ReadPart | undefined = await knownPart(cache, chatId, chat, place, limit);
  part ??= await fetchPart(account, request, place, signal);
  const pending = place.side === 'newest' || part.newer === 'end' ? await pendingOf(account, chatId) : [];
  return { ...part, peers: await peersNamedIn(cache, part.messages), pending };
}

type ReadPart = KnownPart & Pick<HistorySlice, 'trouble'>;

async function fetchPart(
  account: Account,
  { chatId, anchor, limit }: HistoryRequest,
  place: Place,
  signal: AbortSignal | undefined,
): Promise<ReadPart> {
  const { cache } = account;
  try {
    const isFetched = await tryToFetch(account, { chatId, place, limit }, signal);
    const part = await knownPart(cache, chatId, await cache.chat(chatId), place, limit);
    return part ?? (isFetched ? atTheEnd(place) : await withHole(account, chatId, place, limit));
  } catch (error) {
    const isOpening = anchor.at === 'latest' || anchor.at === 'unread';
    if (!isOpening || signal?.aborted) throw error;
    const part = await withHole(account, chatId, place, limit);
    if (part.messages.length === 0) throw error;
    return { ...part, trouble: toFailure(error) };
  }
}

/** The answer was empty: nothing lies on that side. */
const atTheEnd = ({ side }: Place): KnownPart => ({
  messages: [],
  older: side === 'newer' ? 'more' : 'end',
  newer: side === 'older' ? 'more' : 'end',
});

async function tryToFetch(
  account: Account,
  request: { chatId: PeerId; place: Place; limit: number },
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (account.connection.state === 'offline') return false;
  try {
    await fetchHistory(account, request, signal);
    return true;
  } catch (error) {
    if (error instanceof CallError && NOT_NOW.has(error.code)) return false;
    throw error;
  }
}

/** Offline in a hole: the nearest span on the asked side, marked as cut off; or nothing at all. */
async function withHole(account: Account, chatId: PeerId, place: Place, limit: number): Promise<KnownPart> {
  const { cache } = account;
  const none: KnownPart = { messages: [], older: 'hole', newer: place.side === 'newest' ? 'end' : 'hole' };
  if (place.side === 'older') return { ...none, newer: 'more' };
  if (place.side === 'newer') return { ...none, older: 'more' };
  const spans = await cache.spans(chatId);
  const nearest =
    place.side === 'newest' ? spans.at(-1) : (spans.findLast(({ to }) => to <= place.id) ?? spans[0]);
  if (!nearest) return none;
  const part = await knownPart(cache, chatId, undefined, { side: 'older', id: nearest.to }, limit);
  return part ? { ...part, newer: 'hole' } : none;
}

/** A date is looked up on the server; offline the cache's dates answer. */
async function resolve(
  account: Account,
  { chatId, anchor }: HistoryRequest,
  chat: Chat | undefined,
  signal: AbortSignal | undefined,
): Promise<Place> {
  if (anchor.at !== 'date') return placeOf(anchor, chat);
  const telegram = await account.telegram();
  const ref = await peerRef(account.cache, chatId);
  const request = { chat: ref, offsetId: 0, offsetDate: anchor.date, addOffset: -1, limit: 1 };
  const page = await telegram.getHistory(request, signal && { signal });
  return { side: 'both', id: page.messages[0]?.id ?? 1 };
}
