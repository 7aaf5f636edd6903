import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import type { Anchor } from '#model/history.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import type { Telegram } from '#worker/telegram/telegram.ts';
import { loadHistory } from './load-history.ts';

const CHAT = 'u7';

/** A server's history as https://core.telegram.org/api/offsets pages it; `left` = what it counts, but leaves out of answers. */
function serverWith(ids: readonly number[], left: ReadonlySet<number>) {
  const newestFirst = [...ids].sort((a, b) => b - a);
  const state = { isDown: false, asked: 0, refusal: undefined as string | undefined };
  const getHistory: Telegram['getHistory'] = async ({ offsetId, addOffset, limit }) => {
    state.asked++;
    if (state.isDown) throw new CallError('OFFLINE');
    if (state.refusal !== undefined) throw new CallError(state.refusal);
    const at = offsetId === 0 ? 0 : newestFirst.filter((id) => id >= offsetId).length;
    const start = Math.max(0, at + addOffset);
    const window = newestFirst.slice(start, Math.max(start, at + addOffset + limit));
    const page = window.filter((id) => !left.has(id)).map((id) => aMessage({ chatId: CHAT, id }));
    return { messages: page, peers: [], total: ids.length };
  };
  return { getHistory, state };
}

async function openedOn(ids: readonly number[], left: ReadonlySet<number> = new Set()) {
  const server = serverWith(ids, left);
  const made = await anAccount({ getHistory: server.getHistory });
  const topMessageId = Math.max(0, ...ids);
  await made.cache.commit({
    peers: [aRecord(aUser({ id: CHAT }))],
    chats: [aChat({ id: CHAT, topMessageId })],
  });
  const load = (anchor: Anchor, limit = 10) => loadHistory(made.account, { chatId: CHAT, anchor, limit });
  return { ...made, server: server.state, load };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const idsOf = (slice: { messages: readonly { id: number }[] }) => slice.messages.map((message) => message.id);

describe('reading history', () => {
  it('gives the newest, and says that there is more', async () => {
    const { load } = await openedOn(numbers(50));
    const slice = await load({ at: 'latest' });
    expect(idsOf(slice)).toEqual(numbers(50).slice(-10));
    expect(slice).toMatchObject({ older: 'more', newer: 'end' });
  });

  it('asks the server once for what it then knows', async () => {
    const { load, server } = await openedOn(numbers(50));
    await load({ at: 'latest' });
    await load({ at: 'latest' });
    expect(server.asked).toBe(1);
  });

  it('reaches the beginning and says so', async () => {
    const { load } = await openedOn(numbers(15));
    const latest = await load({ at: 'latest' });
    const older = await load({ at: 'before', id: latest.messages[0]?.id ?? 0 });
    expect(idsOf(older)).toEqual([1, 2, 3, 4, 5]);
    const end = older.older === 'end' ? older : await load({ at: 'before', id: 1 });
    expect(end.older).toBe('end');
  });

  it('shows a hole instead of jumping over it when the server is away', async () => {
    const { load, server } = await openedOn(numbers(100));
    await load({ at: 'latest' });
    await load({ at: 'around', id: 30 });
    server.isDown = true;
    const offline = await load({ at: 'before', id: 91 });
    expect(offline).toMatchObject({ messages: [], older: 'hole' });
    expect(idsOf(await load({ at: 'around', id: 30 }))).toEqual(numbers(100).slice(25, 35));
  });

  it('opens around the first unread', async () => {
    const { load, cache } = await openedOn(numbers(60));
    await cache.commit({
      chats: [aChat({ id: CHAT, topMessageId: 60, readInboxMaxId: 40, unreadCount: 20 })],
    });
    const slice = await load({ at: 'unread' });
    expect(idsOf(slice)).toContain(40);
    expect(idsOf(slice)).toContain(41);
  });

  it('drops what the server no longer has in a stretch it reads again', async () => {
    const { load, cache } = await openedOn([1, 2, 4, 5]);
    await cache.commit({ messages: [aMessage({ chatId: CHAT, id: 3 })] });
    expect(idsOf(await load({ at: 'latest' }))).toEqual([1, 2, 4, 5]);
  });

  it('passes on an error that is not about the network', async () => {
    const made = await anAccount({ getHistory: () => Promise.reject(new CallError('CHANNEL_PRIVATE')) });
    await made.cache.commit({
      peers: [aRecord(aUser({ id: CHAT }))],
      chats: [aChat({ id: CHAT, topMessageId: 5 })],
    });
    const loading = loadHistory(made.account, { chatId: CHAT, anchor: { at: 'latest' }, limit: 5 });
    await expect(loading).rejects.toMatchObject({ code: 'CHANNEL_PRIVATE' });
  });

  it('opens a chat that the server will not show with what the cache has of it, and says why', async () => {
    const { load, cache, server } = await openedOn(numbers(50));
    await load({ at: 'latest' });
    await cache.commit({
      chats: [aChat({ id: CHAT, topMessageId: 70, readInboxMaxId: 60, unreadCount: 10 })],
    });
    server.refusal = 'CHANNEL_PRIVATE';
    for (const at of ['latest', 'unread'] as const) {
      const slice = await load({ at });
      expect(idsOf(slice)).toEqual(numbers(50).slice(-10));
      expect(slice).toMatchObject({ newer: 'hole', trouble: { code: 'CHANNEL_PRIVATE' } });
    }
    await expect(load({ at: 'before', id: 41 })).rejects.toMatchObject({ code: 'CHANNEL_PRIVATE' });
  });

  it('never skips a message, whatever was read before and whatever the server leaves out', async () => {
    const history = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 120 });
    const jump = fc.oneof(
      fc.record({ at: fc.constant('around' as const), id: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ at: fc.constant('before' as const), id: fc.integer({ min: 1, max: 401 }) }),
      fc.record({ at: fc.constant('after' as const), id: fc.integer({ min: 0, max: 400 }) }),
      fc.constant({ at: 'latest' as const }),
    );
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.array(jump, { maxLength: 8 }),
        fc.integer({ min: 2, max: 20 }),
        async (ids, jumps, nth) => {
          const all = [...ids].sort((a, b) => a - b);
          const left = new Set(all.filter((_, index) => index % nth === 1 && index < all.length - 1));
          const { load } = await openedOn(ids, left);
          const sorted = all.filter((id) => !left.has(id));
          for (const anchor of jumps) {
            const got = idsOf(await load(anchor, 12));
            const start = sorted.indexOf(got[0] ?? NaN);
            if (got.length > 0) expect(got).toEqual(sorted.slice(start, start + got.length));
          }
          expect(await walk(load, 'before')).toEqual(sorted);
          expect(await walk(load, 'after')).toEqual(sorted);
        },
      ),
      { numRuns: 200 },
    );
  });
});

type Load = (anchor: Anchor, limit?: number) => ReturnType<typeof loadHistory>;

/** Scrolls from one end to the other, as a reader does. */
async function walk(load: Load, way: 'before' | 'after'): Promise<number[]> {
  const isDown = way === 'after';
  let slice = await load(isDown ? { at: 'after', id: 0 } : { at: 'latest' });
  let all = idsOf(slice);
  for (let steps = 0; (isDown ? slice.newer : slice.older) === 'more' && steps < 200; steps++) {
    const edge = isDown ? (all.at(-1) ?? 0) : (all[0] ?? 1);
    slice = await load({ at: way, id: edge });
    all = isDown ? [...all, ...idsOf(slice)] : [...idsOf(slice), ...all];
  }
  return all;
}
