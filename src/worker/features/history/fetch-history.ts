import type { Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { addSpan } from '#model/spans.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { MessagesPage } from '#worker/telegram/telegram.ts';
import { CLOCK_DOUBT } from '../apply/find-echoes.ts';
import { joinEchoes } from '../apply/join-own-messages.ts';
import { peerRef } from '../peers/peer-ref.ts';
import { FIRST_ID, type Place } from './known-slice.ts';

/** Fetches the stretch of history around a place and writes it as known, span and all. */
export async function fetchHistory(
  account: Account,
  request: { chatId: PeerId; place: Place; limit: number; isBackground?: boolean },
  signal?: AbortSignal,
): Promise<void> {
  const { chatId, place, limit, isBackground = false } = request;
  const telegram = await account.telegram();
  const chat = await peerRef(account.cache, chatId);
  const options = { isBackground, ...(signal && { signal }) };
  const page = await telegram.getHistory({ chat, limit, ...window(place, limit) }, options);
  await writePage(account, chatId, page, (top) => covered(page, place, top));
}

/**
 * How https://core.telegram.org/api/offsets counts: the list is newest first, `offsetId` names the first message older than it,
 * `addOffset` moves from there towards older ones.
 */
function window({ side, id }: Place, limit: number): { offsetId: number; addOffset: number } {
  if (side === 'newest') return { offsetId: 0, addOffset: 0 };
  if (side === 'older') return { offsetId: id + 1, addOffset: 0 };
  if (side === 'newer') return { offsetId: id, addOffset: -limit };
  return { offsetId: id + 1, addOffset: -Math.floor(limit / 2) };
}

/**
 * The span an answer proves: its window, which holds the place asked for. A short answer proves nothing more (servers leave
 * messages out of a window), only an empty one or one that holds the whole history does.
 */
function covered(page: MessagesPage, { side, id }: Place, top: number): Span | undefined {
  const ids = page.messages.map((message) => message.id);
  if (ids.length === 0) {
    if (side === 'newer') return id <= top ? { from: id, to: top } : undefined;
    return { from: FIRST_ID, to: Math.max(side === 'newest' ? top : id, FIRST_ID) };
  }
  const isWhole = side !== 'newer' && (page.total === undefined || page.total === ids.length);
  const place = side === 'newest' ? top : id;
  return { from: isWhole ? FIRST_ID : lowest(ids, side, place), to: Math.max(...ids, place) };
}

/** A window that begins at the newest end, or goes down from the place, begins with its oldest message. */
const lowest = (ids: readonly number[], side: Place['side'], place: number): number =>
  side === 'newer' || side === 'both' ? Math.min(...ids, place) : Math.min(...ids);

/** Messages and what they prove to be known go into one transaction; what the server no longer has in that span goes. */
export async function writePage(
  account: Account,
  chatId: PeerId,
  page: MessagesPage,
  prove: (top: number) => Span | undefined,
): Promise<void> {
  const { cache, engine } = account;
  const events = await engine.exclusively(async () => {
    const [known, chat] = await Promise.all([cache.spans(chatId), cache.chat(chatId)]);
    const echoes = await echoesIn(account, chatId, page.messages);
    const span = prove(chat?.topMessageId ?? 0);
    const ids = span ? await staleIds(account, chatId, span, page) : [];
    await cache.commit({
      peers: page.peers,
      messages: page.messages,
      messagesGone: [{ chatId, ids: [...ids, ...(await untoldDeletions(account, chatId))] }],
      ...(span && { spans: [{ chatId, spans: addSpan(known, span) }] }),
    });
    return echoes;
  });
  for (const event of events) account.emit(event);
}

/** What the user deleted here and the server has not heard yet must not come back with its answer. */
async function untoldDeletions({ outbox }: Account, chatId: PeerId): Promise<readonly number[]> {
  const actions = (await outbox.rows()).map(({ action }) => action);
  return actions.flatMap((action) =>
    action.kind === 'delete' && action.chatId === chatId ? action.ids : [],
  );
}

/** What was just sent may be read here before its answer or its update comes. */
async function echoesIn(account: Account, chatId: PeerId, messages: readonly Message[]) {
  const rows = (await account.outbox.rows()).filter(({ action }) => action.chatId === chatId);
  const dates = rows.flatMap(({ action }) => ('date' in action ? action.date : []));
  const since = Math.min(...dates) - CLOCK_DOUBT;
  const recent = messages.filter(({ date }) => date >= since);
  const known = await account.cache.messages(
    chatId,
    recent.map(({ id }) => id),
  );
  return joinEchoes(
    account,
    recent.filter(({ id }) => !known.has(id)),
    rows,
  );
}

/** Cached messages of the span that the answer does not name; ids above it may have come while it travelled. */
async function staleIds(
  { cache }: Account,
  chatId: PeerId,
  span: Span,
  page: MessagesPage,
): Promise<readonly number[]> {
  const ids = new Set(page.messages.map((message) => message.id));
  const to = Math.min(span.to, Math.max(...ids, 0));
  const cached = await cache.messageRange(chatId, {
    from: span.from,
    to,
    limit: ids.size + 1000,
    newestFirst: true,
  });
  return cached.map((message) => message.id).filter((id) => !ids.has(id));
}
