import type { PeerId } from '#model/peer.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Media } from '#model/media.ts';
import type { OutboxAction } from '#model/outbox-action.ts';
import type { Cache } from '#worker/cache/cache.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aChannel, aRecord, aUser } from '#tests/builders/a-peer.ts';

import { files } from './cache-suite-files.ts';

/** Opens the cache of one name; opening it again finds what was written before. */
export type OpenForSuite = (name: string) => Promise<Cache>;

/** What every Cache must do, the real one and its fake. */
export function cacheSuite(title: string, open: OpenForSuite): void {
  describe(title, () => {
    let name: string;
    let cache: Cache;
    beforeEach(async () => {
      name = `cache-${crypto.randomUUID()}`;
      cache = await open(name);
    });
    afterEach(() => cache.close());

    const reopen = async (): Promise<void> => {
      cache.close();
      cache = await open(name);
    };

    peersAndChats(() => cache, reopen);
    histories(() => cache, reopen);
    boxesAndSettings(() => cache, reopen);
    outbox(() => cache, reopen);
    files(() => cache, reopen);

    it('is empty again after it was destroyed', async () => {
      await cache.commit({ chats: [aChat({ id: 'u1' })], settings: { session: 'secret' } });
      await cache.destroy();
      cache = await open(name);
      expect(await cache.allChats()).toEqual([]);
      expect(await cache.setting('session')).toBeUndefined();
    });

    it('takes nothing after it was closed', async () => {
      cache.close();
      await expect(cache.commit({ chats: [aChat({ id: 'u1' })] })).rejects.toThrow();
    });
  });
}

type Current = () => Cache;
type Reopen = () => Promise<void>;

function peersAndChats(current: Current, reopen: Reopen): void {
  it('keeps peers with their photos, and answers only those it knows', async () => {
    const photo = { id: '7', dcId: 2, stripped: new Uint8Array([255, 0, 1, 2]) };
    const record = aRecord(aUser({ id: 'u1', photo }));
    await current().commit({ peers: [record, aRecord(aChannel({ id: 'c2' }))] });
    await reopen();
    expect(await current().peers(['u1', 'u9'])).toEqual(new Map([['u1', record]]));
    expect((await current().allPeers()).map(({ peer }) => peer.id).sort()).toEqual(['c2', 'u1']);
  });

  it('keeps what a full record says when a min one follows', async () => {
    await current().commit({ peers: [aRecord(aUser({ id: 'u1', isContact: true, phone: '998901' }))] });
    const min = aUser({ id: 'u1', firstName: 'N.', isPremium: true, username: 'nodira' });
    await current().commit({ peers: [aRecord(min, { isMin: true, accessHash: '666' })] });
    await reopen();
    const known = (await current().peers(['u1'])).get('u1');
    expect(known).toMatchObject({ accessHash: '42', isMin: false });
    expect(known?.peer).toMatchObject({
      firstName: 'Nodira',
      isContact: true,
      isPremium: true,
      phone: '998901',
    });
    expect(known?.peer).toHaveProperty('username', 'nodira');
  });

  it('takes a full record over a min one, within one write as well', async () => {
    const min = aRecord(aUser({ id: 'u1', firstName: 'N.' }), { isMin: true, accessHash: '666' });
    await current().commit({ peers: [min, aRecord(aUser({ id: 'u1' }))] });
    expect((await current().peers(['u1'])).get('u1')).toEqual(aRecord(aUser({ id: 'u1' })));
  });

  it('orders a folder by pins, then by the later of message and draft', async () => {
    const draft = { text: 'salom', entities: [], date: 500 };
    await current().commit({
      chats: [
        aChat({ id: 'u1', lastDate: 100 }),
        aChat({ id: 'u2', lastDate: 50, draft }),
        aChat({ id: 'u3', lastDate: 300 }),
        aChat({ id: 'g4', lastDate: 1, pinnedRank: 1 }),
        aChat({ id: 'c5', lastDate: 2, pinnedRank: 0 }),
        aChat({ id: 'c6', lastDate: 999, folder: 'archive' }),
      ],
    });
    await reopen();
    expect(await current().chatOrder('main')).toEqual(['c5', 'g4', 'u2', 'u3', 'u1']);
    expect(await current().chatOrder('archive')).toEqual(['c6']);
  });

  it('moves a chat when it changes, and forgets its history when it goes', async () => {
    await current().commit({
      chats: [aChat({ id: 'c1', lastDate: 1 }), aChat({ id: 'u2', lastDate: 2 })],
      messages: [aMessage({ chatId: 'c1', id: 1 })],
      spans: [{ chatId: 'c1', spans: [{ from: 1, to: 1 }] }],
      channelPts: [{ channelId: 'c1', pts: 5 }],
    });
    await current().commit({ chats: [aChat({ id: 'c1', lastDate: 3 })] });
    expect(await current().chatOrder('main')).toEqual(['c1', 'u2']);
    await current().commit({ chatsGone: ['c1'] });
    expect(await current().chatOrder('main')).toEqual(['u2']);
    expect(await current().chat('c1')).toBeUndefined();
    expect((await current().messages('c1', [1])).size).toBe(0);
    expect(await current().spans('c1')).toEqual([]);
    expect(await current().channelPts('c1')).toBeUndefined();
  });

  it('answers what was written last, also to one who has read before', async () => {
    const write = (unreadCount: number, firstName: string) =>
      current().commit({
        chats: [aChat({ id: 'u1', unreadCount })],
        peers: [aRecord(aUser({ id: 'u1', firstName }))],
      });
    await write(1, 'Nodira');
    for (const [unreadCount, firstName] of [
      [2, 'Dilnoza'],
      [3, 'Nodira'],
    ] as const) {
      await current().chat('u1');
      await current().peers(['u1']);
      await write(unreadCount, firstName);
      expect(await current().chat('u1')).toMatchObject({ unreadCount });
      expect((await current().peers(['u1'])).get('u1')?.peer).toMatchObject({ firstName });
    }
  });

  it('answers chats by id, one or many', async () => {
    const chats = [aChat({ id: 'u1', unreadCount: 3 }), aChat({ id: 'u2' })];
    await current().commit({ chats });
    await reopen();
    expect(await current().chat('u1')).toEqual(chats[0]);
    expect([...(await current().chats(['u2', 'u7', 'u1'])).keys()].sort()).toEqual(['u1', 'u2']);
    expect(await current().allChats()).toHaveLength(2);
  });
}

function histories(current: Current, reopen: Reopen): void {
  const ids = (messages: readonly { id: number }[]) => messages.map(({ id }) => id);
  const five = [9, 2, 5, 1, 7].map((id) => aMessage({ chatId: 'u1', id }));

  it('reads ranges from either end, always ascending', async () => {
    await current().commit({ messages: [...five, aMessage({ chatId: 'u2', id: 3 })] });
    await reopen();
    const range = (from: number, to: number, limit: number, newestFirst: boolean) =>
      current().messageRange('u1', { from, to, limit, newestFirst }).then(ids);
    expect(await range(1, 9, 2, true)).toEqual([7, 9]);
    expect(await range(1, 9, 2, false)).toEqual([1, 2]);
    expect(await range(2, 7, 10, true)).toEqual([2, 5, 7]);
    expect(await range(3, 4, 10, false)).toEqual([]);
    expect(await range(9, 1, 10, false)).toEqual([]);
    expect(await range(1, 9, 0, true)).toEqual([]);
  });

  it('keeps messages whole', async () => {
    const file = {
      kind: 'photo',
      id: '1',
      accessHash: '2',
      fileReference: new Uint8Array([0, 255]),
      dcId: 2,
    } as const;
    const media: Media = { kind: 'photo', file, sizes: [], spoiler: false };
    const message = aMessage({ chatId: 'u1', id: 4, text: '\u0001 Саломлар 👋 \ud800', media });
    await current().commit({ messages: [message] });
    await reopen();
    expect((await current().messages('u1', [4, 5])).get(4)).toEqual(message);
  });

  it('reads one message of each of many chats', async () => {
    await current().commit({ messages: [...five, aMessage({ chatId: 'c2', id: 3 })] });
    const found = await current().messagePerChat(
      new Map<PeerId, number>([
        ['u1', 5],
        ['c2', 3],
        ['u9', 1],
      ]),
    );
    expect([...found].map(([chatId, { id }]) => [chatId, id])).toEqual([
      ['u1', 5],
      ['c2', 3],
    ]);
    expect(await current().messagePerChat(new Map())).toEqual(new Map());
  });

  it('removes messages, also those that the same write brings', async () => {
    await current().commit({ messages: five });
    await current().commit({
      messages: [aMessage({ chatId: 'u1', id: 11 })],
      messagesGone: [{ chatId: 'u1', ids: [5, 11, 77] }],
    });
    expect([...(await current().messages('u1', [1, 5, 11])).keys()]).toEqual([1]);
  });

  it('forgets a history before what comes with it', async () => {
    await current().commit({ messages: five, spans: [{ chatId: 'u1', spans: [{ from: 1, to: 9 }] }] });
    await current().commit({
      historiesGone: ['u1'],
      messages: [aMessage({ chatId: 'u1', id: 30 })],
      spans: [{ chatId: 'u1', spans: [{ from: 30, to: 30 }] }],
    });
    await reopen();
    expect([...(await current().messages('u1', [1, 9, 30])).keys()]).toEqual([30]);
    expect(await current().spans('u1')).toEqual([{ from: 30, to: 30 }]);
  });

  it('replaces spans, and an empty list forgets the history before the new messages come', async () => {
    await current().commit({ messages: five, spans: [{ chatId: 'u1', spans: [{ from: 1, to: 9 }] }] });
    await current().commit({ spans: [{ chatId: 'u1', spans: [{ from: 5, to: 9 }] }] });
    await reopen();
    expect(await current().spans('u1')).toEqual([{ from: 5, to: 9 }]);
    await current().commit({
      messages: [aMessage({ chatId: 'u1', id: 30 })],
      spans: [{ chatId: 'u1', spans: [] }],
    });
    expect(await current().spans('u1')).toEqual([]);
    expect([...(await current().messages('u1', [1, 9, 30])).keys()]).toEqual([30]);
  });

  it('finds the chats of ids of the common box, and never a channel', async () => {
    await current().commit({
      messages: [
        aMessage({ chatId: 'u1', id: 10 }),
        aMessage({ chatId: 'g2', id: 11 }),
        aMessage({ chatId: 'c3', id: 12 }),
        aMessage({ chatId: 'c3', id: 10 }),
      ],
    });
    await reopen();
    expect(await current().chatsOfCommonIds([10, 11, 12, 13])).toEqual(
      new Map([
        [10, 'u1'],
        [11, 'g2'],
      ]),
    );
  });

  it('sweeps what has expired and says what went', async () => {
    await current().commit({
      messages: [
        aMessage({ chatId: 'u1', id: 2, expiresAt: 100 }),
        aMessage({ chatId: 'u1', id: 1, expiresAt: 99 }),
        aMessage({ chatId: 'u1', id: 3, expiresAt: 101 }),
        aMessage({ chatId: 'u1', id: 4 }),
      ],
    });
    expect(await current().sweepExpired(100)).toEqual([{ chatId: 'u1', ids: [1, 2] }]);
    expect(await current().sweepExpired(100)).toEqual([]);
    expect([...(await current().messages('u1', [1, 2, 3, 4])).keys()]).toEqual([3, 4]);
  });

  it('keeps of self-destructing media only that it was there', async () => {
    const file = {
      kind: 'photo',
      id: '1',
      accessHash: '2',
      fileReference: new Uint8Array([3]),
      dcId: 2,
    } as const;
    const sizes = [{ type: 'y', width: 10, height: 10, bytes: 100 }];
    const media: Media = {
      kind: 'photo',
      file,
      sizes,
      stripped: new Uint8Array([1]),
      spoiler: false,
      ttlSeconds: 10,
    };
    await current().commit({ messages: [aMessage({ chatId: 'u1', id: 1, media })] });
    const kept = (await current().messages('u1', [1])).get(1)?.media;
    expect(kept).toEqual({
      kind: 'photo',
      file: { kind: 'photo', id: '', accessHash: '', fileReference: new Uint8Array(0), dcId: 0 },
      sizes: [],
      spoiler: false,
      ttlSeconds: 10,
    });
  });
}

function boxesAndSettings(current: Current, reopen: Reopen): void {
  it('keeps the state of every message box', async () => {
    const state = { pts: 1, qts: 2, seq: 3, date: 4 };
    expect(await current().state()).toBeUndefined();
    await current().commit({ state, channelPts: [{ channelId: 'c1', pts: 10 }] });
    await current().commit({ channelPts: [{ channelId: 'c2', pts: 20 }] });
    await reopen();
    expect(await current().state()).toEqual(state);
    expect(await current().channelPts('c1')).toBe(10);
    expect(await current().allChannelPts()).toEqual(
      new Map([
        ['c1', 10],
        ['c2', 20],
      ]),
    );
  });

  it('keeps settings by name, and removes those that are undefined', async () => {
    await current().commit({ settings: { a: { keys: [new Uint8Array([1])] }, b: 0, c: false } }, 'strict');
    await current().commit({ settings: { b: undefined } });
    await reopen();
    expect(await current().setting('a')).toEqual({ keys: [new Uint8Array([1])] });
    expect(await current().setting('b')).toBeUndefined();
    expect(await current().setting('c')).toBe(false);
  });
}

const aText = (randomId: string): OutboxAction => ({
  kind: 'sendText',
  chatId: 'u1',
  randomId,
  date: 1,
  text: 'salom',
  entities: [],
  isSilent: false,
});

function outbox(current: Current, reopen: Reopen): void {
  it('numbers rows upwards and keeps them in order', async () => {
    const first = await current().addOutbox(aText('1'), { alsoWrite: { chats: [aChat({ id: 'u1' })] } });
    const second = await current().addOutbox(aText('2'));
    expect(first).toEqual({ seq: first.seq, action: aText('1'), state: 'waiting', attempts: 0 });
    expect(second.seq).toBeGreaterThan(first.seq);
    await reopen();
    expect(await current().outbox()).toEqual([first, second]);
    expect(await current().chat('u1')).toBeDefined();
  });

  it('changes a row, and never brings one back that has gone', async () => {
    const row = await current().addOutbox(aText('1'));
    await current().commit({
      outboxPut: [{ ...row, state: 'failed', attempts: 2, trouble: { code: 'PEER_FLOOD' } }],
    });
    expect(await current().outbox()).toMatchObject([{ state: 'failed', attempts: 2 }]);
    await current().commit({ outboxGone: [row.seq] }, 'strict');
    await current().commit({ outboxPut: [row] });
    expect(await current().outbox()).toEqual([]);
    expect((await current().addOutbox(aText('2'))).seq).toBeGreaterThan(row.seq);
  });

  it('keeps the file of a row until the row goes', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const file = {
      kind: 'file',
      name: 'hisobot.pdf',
      mimeType: 'application/pdf',
      bytes: bytes.length,
    } as const;
    const action: OutboxAction = {
      kind: 'sendFile',
      chatId: 'u1',
      randomId: '1',
      date: 1,
      text: '',
      entities: [],
      file,
    };
    const row = await current().addOutbox(action, { file: new Blob([bytes]) });
    await current().commit({ outboxPut: [{ ...row, state: 'sending' }] });
    await reopen();
    const kept = await current().outboxFile(row.seq);
    expect(kept?.type).toBe('application/pdf');
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
    await current().commit({ outboxGone: [row.seq] });
    expect(await current().outboxFile(row.seq)).toBeUndefined();
  });
}
