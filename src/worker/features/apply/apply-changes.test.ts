import { describe, expect, it } from 'vitest';
import type { Change } from '#model/change.ts';
import type { ChannelId, UserId } from '#model/peer.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import type { DialogsPage, Telegram } from '#worker/telegram/telegram.ts';
import { pendingOf } from '../sending/pending-messages.ts';
import type { StaleRows } from '#worker/accounts/settings.ts';
import { createSink } from './create-sink.ts';

const CHAT: UserId = 'u7';
const CHANNEL: ChannelId = 'c9';

/** An account that knows one chat with messages 5 … 10, read up to 7. */
async function anAccountWithChat(telegram: Partial<Telegram> = {}) {
  const made = await anAccount(telegram);
  const { cache, account } = made;
  await cache.commit({
    peers: [aRecord(aUser({ id: CHAT }))],
    chats: [aChat({ id: CHAT, topMessageId: 10, readInboxMaxId: 7, unreadCount: 3 })],
    messages: [5, 6, 7, 8, 9, 10].map((id) => aMessage({ chatId: CHAT, id })),
    spans: [{ chatId: CHAT, spans: [{ from: 5, to: 10 }] }],
  });
  account.totals.update(await cache.allChats());
  const apply = (...changes: readonly Change[]) => createSink(account).apply({ changes, peers: [] });
  return { ...made, apply, chat: () => cache.chat(CHAT) };
}

describe('what a step makes of the counters', () => {
  it('counts what is left after a mark that a difference tells behind newer messages', async () => {
    const { apply, chat } = await anAccountWithChat();
    await apply(
      { kind: 'newMessage', message: aMessage({ chatId: CHAT, id: 11 }) },
      { kind: 'readInbox', chatId: CHAT, maxId: 10, unreadCount: 0 },
    );
    expect(await chat()).toMatchObject({ readInboxMaxId: 10, unreadCount: 1 });
  });

  it('counts a mention also below the read mark: reading sees no mention', async () => {
    const { apply, cache } = await anAccountWithChat();
    await cache.commit({ chats: [aChat({ id: CHANNEL, topMessageId: 3, readInboxMaxId: 9 })] });
    const message = aMessage({ chatId: CHANNEL, id: 8, isMention: true, isMediaUnread: true });
    await apply({ kind: 'newMessage', message });
    expect(await cache.chat(CHANNEL)).toMatchObject({ unreadMentions: 1, unreadCount: 0 });
  });

  it('takes away only what it counted: a history may be read ahead of the updates', async () => {
    const { apply, chat, cache } = await anAccountWithChat();
    await cache.commit({
      messages: [11, 12].map((id) => aMessage({ chatId: CHAT, id, isMention: true, isMediaUnread: true })),
      chats: [aChat({ ...(await chat())!, unreadMentions: 1 })],
    });
    await apply({ kind: 'readContents', ids: [12] });
    await apply({ kind: 'deleteMessages', ids: [11] });
    expect(await chat()).toMatchObject({ unreadCount: 3, unreadMentions: 1 });
    await apply({ kind: 'deleteMessages', ids: [9] });
    expect(await chat()).toMatchObject({ unreadCount: 2, unreadMentions: 1 });
  });

  it('leaves the mark "unread" alone when somebody reads: it is told by itself', async () => {
    const { apply, chat, cache } = await anAccountWithChat();
    await cache.commit({ chats: [aChat({ id: CHAT, topMessageId: 10, isMarkedUnread: true })] });
    await apply({ kind: 'readInbox', chatId: CHAT, maxId: 10, unreadCount: 0 });
    expect((await chat())?.isMarkedUnread).toBe(true);
  });
});

describe('a draft', () => {
  const draft = (date: number) => ({ text: 'half a thought', entities: [], date });
  const told = (date: number) => ({ kind: 'draft', chatId: CHAT, draft: draft(date) }) as const;
  const gone = (goneAt: number) => ({ kind: 'draft', chatId: CHAT, goneAt }) as const;

  it.each([
    ['written, then sent', [told(5), gone(6)], undefined, false],
    ['told twice', [told(5), told(5)], 5, false],
    ['sent within the second it was written in', [told(6), gone(6)], undefined, true],
    ['told in the wrong order', [gone(6), told(5)], undefined, true],
    ['in the wrong order within a second', [gone(6), told(6)], 6, true],
    ['written anew after it was sent', [gone(6), told(7)], 7, false],
    ['written anew, told in the wrong order', [told(7), gone(6)], 7, true],
    ['taken away, nobody says when', [told(7), { kind: 'draft', chatId: CHAT } as const], undefined, false],
  ])('stands as it was left last, or is asked for: %s', async (_, changes, date, isAsked) => {
    const { apply, chat, cache } = await anAccountWithChat();
    for (const change of changes) await apply(change);
    expect((await chat())?.draft?.date).toBe(date);
    expect((await cache.setting<StaleRows>('stale'))?.chats ?? []).toEqual(isAsked ? [CHAT] : []);
  });
});

describe('the order of the pins', () => {
  it('follows several changes of one step, each on what the one before has made', async () => {
    const { apply, cache } = await anAccountWithChat();
    const ids: readonly UserId[] = ['u1', 'u2', 'u3'];
    await cache.commit({ chats: ids.map((id, at) => aChat({ id, topMessageId: 1, lastDate: 9 - at })) });
    const pin = (chatId: UserId, isPinned = true): Change => ({
      kind: 'pinned',
      chatId,
      folder: 'main',
      isPinned,
    });
    await apply(pin('u3'), pin('u2'), pin('u1'), pin('u2', false));
    const ranks = await Promise.all(ids.map(async (id) => (await cache.chat(id))?.pinnedRank));
    expect(ranks).toEqual([0, undefined, 1]);
  });

  it('is asked for when a difference tells of a pin: nothing says whether a move came before or after it', async () => {
    const { apply, account, cache, chat } = await anAccountWithChat();
    const pin: Change = { kind: 'pinned', chatId: CHAT, folder: 'main', isPinned: true };
    const moved: Change = { kind: 'folder', chatId: CHAT, folder: 'archive' };
    await createSink(account).apply({ changes: [moved, pin], peers: [], isRetold: true });
    expect(await cache.setting('stale')).toMatchObject({ folders: ['main'] });
    expect(await chat()).toMatchObject({ folder: 'archive' });
    expect((await chat())?.pinnedRank).toBeUndefined();
    await apply(pin);
    expect((await chat())?.pinnedRank).toBeUndefined();
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
  });
});

describe('what only the server knows', () => {
  it('is asked when a message goes that was never cached and may have been counted', async () => {
    const { apply, cache } = await anAccountWithChat();
    await cache.commit({ spans: [{ chatId: CHAT, spans: [{ from: 10, to: 10 }] }] });
    await apply({ kind: 'deleteMessages', ids: [9_999] });
    expect(await cache.setting('stale')).toBeUndefined();
    await cache.commit({ messagesGone: [{ chatId: CHAT, ids: [8, 9] }] });
    await cache.commit({ spans: [{ chatId: CHAT, spans: [{ from: 10, to: 10 }] }] });
    await apply({ kind: 'deleteMessages', ids: [9] });
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
  });

  it('is asked also when the history was read after the message went, and the counters before', async () => {
    const { apply, cache } = await anAccountWithChat();
    await cache.commit({ messagesGone: [{ chatId: CHAT, ids: [9] }] });
    expect(await cache.spans(CHAT)).toEqual([{ from: 5, to: 10 }]);
    await apply({ kind: 'deleteMessages', ids: [9] });
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
  });

  it('is asked when a difference takes what a history brought ahead: newer messages were told before', async () => {
    const { apply, account, cache } = await anAccountWithChat();
    await apply({ kind: 'deleteMessages', ids: [9] });
    expect(await cache.setting('stale')).toBeUndefined();
    await cache.commit({ messages: [aMessage({ chatId: CHAT, id: 11 })] });
    const changes: readonly Change[] = [
      { kind: 'newMessage', message: aMessage({ chatId: CHAT, id: 12 }) },
      { kind: 'deleteMessages', ids: [11] },
    ];
    await createSink(account).apply({ changes, peers: [], isRetold: true });
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
  });

  it('stays on the list over a crash until it was asked', async () => {
    const { apply, cache } = await anAccountWithChat({
      getPeerDialogs: () => new Promise(() => undefined),
    });
    await apply({ kind: 'muted', chatId: 'u8', until: 5 });
    expect(await cache.setting('stale')).toEqual({ chats: ['u8'], folders: [] });
  });

  it('does not take over an answer of another moment', async () => {
    let answer: (page: DialogsPage) => void = () => undefined;
    const { apply, chat, account, cache, clock } = await anAccountWithChat({
      getPeerDialogs: () => new Promise((resolve) => (answer = resolve)),
    });
    const asked = account.stale.ask([CHAT]);
    await clock.advance(1);
    await asked;
    await apply({ kind: 'newMessage', message: aMessage({ chatId: CHAT, id: 11 }) });
    const old = aChat({ id: CHAT, topMessageId: 10, readInboxMaxId: 7, unreadCount: 3 });
    answer({ dialogs: [{ chat: old }], messages: [], peers: [] });
    await clock.advance(1);
    expect(await chat()).toMatchObject({ topMessageId: 11, unreadCount: 4 });
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
  });
});

describe('a mark that this device has not told yet', () => {
  it('is not replaced by the one of another device; the chat is asked for instead', async () => {
    const { apply, chat, cache } = await anAccountWithChat();
    const muted = aChat({ id: CHAT, topMessageId: 10, mutedUntil: 99 });
    await cache.addOutbox({ kind: 'mute', chatId: CHAT, until: 99 }, { alsoWrite: { chats: [muted] } });
    await apply({ kind: 'muted', chatId: CHAT, until: 0 });
    expect((await chat())?.mutedUntil).toBe(99);
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
  });

  it('asks what became of a pin when another device moved the chat meanwhile', async () => {
    const { apply, chat, cache } = await anAccountWithChat();
    const pinned = aChat({ id: CHAT, topMessageId: 10, pinnedRank: 0 });
    await cache.addOutbox({ kind: 'pin', chatId: CHAT, isPinned: true }, { alsoWrite: { chats: [pinned] } });
    await apply({ kind: 'folder', chatId: CHAT, folder: 'archive' });
    expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
    expect(await chat()).toMatchObject({ folder: 'main', pinnedRank: 0 });
  });

  it('leaves the order of the pins to the server as soon as there are two who change it', async () => {
    const { apply, chat, cache } = await anAccountWithChat();
    await cache.addOutbox({ kind: 'pin', chatId: 'u8', isPinned: true });
    await apply({ kind: 'pinned', chatId: CHAT, folder: 'main', isPinned: true });
    expect((await chat())?.pinnedRank).toBeUndefined();
    expect(await cache.setting('stale')).toEqual({ chats: [], folders: ['main'] });
  });
});

describe('a message of ours whose answer is lost', () => {
  const text = {
    kind: 'sendText',
    chatId: CHAT,
    text: 'ha',
    entities: [],
    isSilent: false,
    date: 1,
  } as const;

  it('takes the place of its bubble when a difference brings it, and its row stays for the server to decide', async () => {
    const { apply, cache, events, account } = await anAccountWithChat();
    const row = await cache.addOutbox({ ...text, randomId: '42' });
    await cache.commit({ outboxPut: [{ ...row, state: 'sending', attempts: 1 }] });
    await apply({
      kind: 'newMessage',
      message: aMessage({ chatId: CHAT, id: 11, text: 'ha', isOutgoing: true }),
    });
    const told = events.filter(({ type }) => type === 'pending' || type === 'pendingGone');
    expect(told.at(-1)).toEqual({ type: 'pendingGone', chatId: CHAT, randomId: '42' });
    expect(await pendingOf(account, CHAT)).toEqual([]);
    expect(await cache.outbox()).toMatchObject([{ seq: row.seq, echoId: 11 }]);
  });

  it('stays a bubble when what came is another device’s', async () => {
    const { apply, cache, events, account } = await anAccountWithChat();
    await cache.addOutbox({ ...text, randomId: '42' });
    await apply({
      kind: 'newMessage',
      message: aMessage({ chatId: CHAT, id: 11, text: 'ha', isOutgoing: true }),
    });
    expect(events.filter(({ type }) => type === 'pendingGone')).toEqual([]);
    expect(await pendingOf(account, CHAT)).toMatchObject([{ randomId: '42' }]);
  });
});

describe('a channel that is too far ahead', () => {
  it('begins anew from what the server tells, without what was cached and with what is not told yet', async () => {
    const { account, cache } = await anAccountWithChat();
    const known = aChat({ id: CHANNEL, topMessageId: 3 });
    await cache.commit({
      chats: [known],
      messages: [2, 3].map((id) => aMessage({ chatId: CHANNEL, id })),
      spans: [{ chatId: CHANNEL, spans: [{ from: 2, to: 3 }] }],
    });
    const muted = { ...known, mutedUntil: 99 };
    await cache.addOutbox({ kind: 'mute', chatId: CHANNEL, until: 99 }, { alsoWrite: { chats: [muted] } });
    const chat = aChat({ id: CHANNEL, topMessageId: 40, unreadCount: 9 });
    const changes = [39, 40].map((id) => ({
      kind: 'newMessage' as const,
      message: aMessage({ chatId: CHANNEL, id }),
    }));
    const step = {
      changes,
      peers: [],
      reload: { chat, pts: 50 },
      channelPts: { channelId: CHANNEL, pts: 50 },
    };
    await createSink(account).apply(step);
    expect([...(await cache.messages(CHANNEL, [2, 3, 39, 40])).keys()]).toEqual([39, 40]);
    expect(await cache.spans(CHANNEL)).toEqual([{ from: 39, to: 40 }]);
    expect(await cache.chat(CHANNEL)).toMatchObject({ topMessageId: 40, unreadCount: 9, mutedUntil: 99 });
  });
});
