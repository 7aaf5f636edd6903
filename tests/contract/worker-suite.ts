import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerEvent } from '#contract/events.ts';
import type { Remote } from '#contract/rpc.ts';
import { chatOrder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';

export interface Subject {
  readonly remote: Remote;
  /** Ends it and everything behind it. */
  close(): Promise<void>;
}

const text = (words: string) => ({ text: words, entities: [] });

/**
 * What every worker owes its page, signed in and with a list that is read: run on the real one against the local Telegram
 * and on the fake that component tests use, so that no screen is tested against habits the real one does not have.
 */
export function workerSuite(name: string, start: () => Promise<Subject>): void {
  describe(name, { timeout: 60_000 }, () => {
    let subject: Subject;
    let remote: Remote;
    let heard: WorkerEvent[] = [];

    beforeAll(async () => {
      subject = await start();
      ({ remote } = subject);
      remote.subscribe((event) => heard.push(event));
    }, 60_000);
    afterAll(() => subject.close());

    const list = () => remote.call('chats.open', { folder: 'main', first: 10 });
    const rowOf = async (id: PeerId) => (await remote.call('chats.rows', { ids: [id] }))[0];
    const heardOf = <T extends WorkerEvent['type']>(type: T) =>
      heard.filter((event): event is Extract<WorkerEvent, { type: T }> => event.type === type);

    /** A private chat one may write to. */
    async function aPrivateChat(): Promise<PeerId> {
      const { ids } = await list();
      const rows = await remote.call('chats.rows', { ids });
      const row = rows.find(
        ({ peer }) => peer.kind === 'user' && !peer.isSelf && !peer.isBot && peer.id !== 'u777000',
      );
      if (!row) throw new Error('there is no private chat');
      return row.chat.id;
    }

    it('opens signed in, with the first screen of the list', async () => {
      const opening = await remote.call('session.open', {});
      expect(opening.session.name).toBe('signedIn');
      expect(opening.self).toMatchObject({ kind: 'user', isSelf: true });
      expect(opening.chats?.rows.length).toBeGreaterThan(0);
    });

    it('lists every chat once, in order', async () => {
      const { ids } = await list();
      expect(new Set(ids).size).toBe(ids.length);
      const orders = (await remote.call('chats.rows', { ids })).map(({ chat }) => chatOrder(chat));
      expect(orders).toEqual([...orders].sort((a, b) => b - a));
    });

    it('gives rows in the order asked for and leaves out what is not there', async () => {
      const { ids } = await list();
      const asked: PeerId[] = [...ids.slice(0, 4)].reverse();
      const rows = await remote.call('chats.rows', { ids: ['u999999999999', ...asked] });
      expect(rows.map(({ chat }) => chat.id)).toEqual(asked);
    });

    it('gives history ascending, with the peers it names, and joins pages without a seam', async () => {
      const chatId = await aPrivateChat();
      const latest = await remote.call('history.load', { chatId, anchor: { at: 'latest' }, limit: 5 });
      const ids = latest.messages.map((message) => message.id);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
      expect(latest.newer).toBe('end');
      const named = new Set(latest.peers.map((peer) => peer.id));
      expect(
        latest.messages.flatMap(({ senderId }) => senderId ?? []).filter((id) => !named.has(id)),
      ).toEqual([]);
      const first = ids[0] ?? 0;
      const older = await remote.call('history.load', {
        chatId,
        anchor: { at: 'before', id: first },
        limit: 5,
      });
      expect(older.messages.every((message) => message.id < first)).toBe(true);
    });

    it('shows what is sent at once and confirms it with the message', async () => {
      const chatId = await aPrivateChat();
      heard = [];
      const pending = await remote.call('sending.sendText', { chatId, content: text('Assalomu alaykum') });
      expect(pending).toMatchObject({ chatId, text: 'Assalomu alaykum' });
      expect(['waiting', 'sending']).toContain(pending.state);
      const isGone = () =>
        heardOf('pendingGone').find((event) => event.randomId === pending.randomId && event.message);
      await expect.poll(isGone, { timeout: 15_000 }).toBeDefined();
      expect(isGone()?.message).toMatchObject({
        text: 'Assalomu alaykum',
        isOutgoing: true,
        randomId: pending.randomId,
      });
      expect((await rowOf(chatId))?.lastMessage?.text).toBe('Assalomu alaykum');
    });

    it('refuses an empty message and one that is too long with a code', async () => {
      const chatId = await aPrivateChat();
      const send = (words: string) => remote.call('sending.sendText', { chatId, content: text(words) });
      await expect(send('   ')).rejects.toMatchObject({ code: 'MESSAGE_EMPTY' });
      await expect(send('a'.repeat(4097))).rejects.toMatchObject({ code: 'MESSAGE_TOO_LONG' });
    });

    it('shows an edit, a reaction and a deletion to the page', async () => {
      const chatId = await aPrivateChat();
      heard = [];
      await remote.call('sending.sendText', { chatId, content: text('Ertaga keling') });
      await expect
        .poll(() => heardOf('pendingGone').some(({ message }) => message), { timeout: 15_000 })
        .toBe(true);
      const messageId = heardOf('pendingGone').find(({ message }) => message)?.message?.id ?? 0;
      heard = [];
      await remote.call('sending.edit', { chatId, messageId, content: text('Bugun keling') });
      const edited = () =>
        heardOf('messages')
          .flatMap((event) => event.messages)
          .findLast(({ id }) => id === messageId);
      await expect.poll(() => edited()?.text).toBe('Bugun keling');
      await remote.call('sending.react', { chatId, messageId, reactions: [{ kind: 'emoji', emoji: '🔥' }] });
      await expect.poll(() => edited()?.reactions?.counts).toMatchObject([{ count: 1, isOwn: true }]);
      await remote.call('sending.delete', { chatId, ids: [messageId], forAll: true });
      await expect.poll(() => heardOf('messagesGone').flatMap(({ ids }) => ids)).toContain(messageId);
    });

    it('moves a pinned chat to the top, and back', async () => {
      const { ids } = await list();
      const chatId = ids.at(-1) ?? 'u0';
      heard = [];
      await remote.call('chats.setPinned', { chatId, isPinned: true });
      expect((await list()).ids[0]).toBe(chatId);
      await expect
        .poll(() => heardOf('chats').flatMap(({ rows }) => rows.map((row) => row.chat.id)))
        .toContain(chatId);
      await remote.call('chats.setPinned', { chatId, isPinned: false });
      expect((await rowOf(chatId))?.chat.pinnedRank).toBeUndefined();
    });

    it('keeps a draft and clears it', async () => {
      const chatId = await aPrivateChat();
      await remote.call('chats.saveDraft', { chatId, content: text('Ertaga yozaman') });
      expect((await rowOf(chatId))?.chat.draft?.text).toBe('Ertaga yozaman');
      await remote.call('chats.saveDraft', { chatId });
      expect((await rowOf(chatId))?.chat.draft).toBeUndefined();
    });

    it('mutes and unmutes, archives and brings back', async () => {
      const chatId = await aPrivateChat();
      await remote.call('chats.setMuted', { chatId, until: 2_000_000_000 });
      expect((await rowOf(chatId))?.chat.mutedUntil).toBe(2_000_000_000);
      await remote.call('chats.setMuted', { chatId, until: 0 });
      await remote.call('chats.setArchived', { chatId, isArchived: true });
      expect((await list()).ids).not.toContain(chatId);
      await remote.call('chats.setArchived', { chatId, isArchived: false });
      expect((await list()).ids).toContain(chatId);
    });

    it('finds chats by the beginning of any word of their name', async () => {
      const { rows } = await list();
      const peer = rows.map((row) => row.peer).find((one) => one.kind === 'user' && one.lastName.length > 2);
      if (peer?.kind !== 'user') throw new Error('nobody here has a last name');
      const found = await remote.call('chats.filter', {
        query: peer.lastName.slice(0, 3).toLowerCase(),
        limit: 50,
      });
      expect(found.map((row) => row.peer.id)).toContain(peer.id);
      expect(await remote.call('chats.filter', { query: 'zzzyyyxxx', limit: 5 })).toEqual([]);
    });

    it('counts down what is read', async () => {
      const { ids } = await list();
      const rows = await remote.call('chats.rows', { ids });
      const unread = rows.find(({ chat }) => chat.unreadCount > 0);
      if (!unread) throw new Error('nothing is unread');
      const { id: chatId, topMessageId } = unread.chat;
      await remote.call('history.markRead', { chatId, maxId: topMessageId });
      expect((await rowOf(chatId))?.chat).toMatchObject({ unreadCount: 0, readInboxMaxId: topMessageId });
    });

    it('fails with a code for what it does not have', async () => {
      const source = { kind: 'message', chatId: 'u5', messageId: 1, size: 'full' } as const;
      await expect(remote.call('media.load', { source })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(remote.call('sending.retry', { randomId: '1' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('gives a call up when the page does', async () => {
      const chatId = await aPrivateChat();
      const controller = new AbortController();
      const call = remote.call(
        'history.load',
        { chatId, anchor: { at: 'latest' }, limit: 5 },
        { signal: controller.signal },
      );
      controller.abort();
      await expect(call).rejects.toMatchObject({ code: 'ABORTED' });
    });

    it('ends a log-out signed out', async () => {
      heard = [];
      await remote.call('session.logOut', {});
      expect(heardOf('session').at(-1)?.session.name).toBe('signedOut');
      await expect(remote.call('chats.rows', { ids: [] })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    });
  });
}
