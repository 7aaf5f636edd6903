import type { HistorySlice } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { describe, expect, it } from 'vitest';
import { PeersState } from './peers.svelte.ts';
import { TimelineState } from './timeline.svelte.ts';

const range = (from: number, to: number): Message[] =>
  Array.from({ length: to - from + 1 }, (_, i) => aMessage({ chatId: 'u1', id: from + i }));

const slice = (messages: readonly Message[], over: Partial<HistorySlice> = {}): HistorySlice => ({
  messages,
  peers: [],
  pending: [],
  older: 'more',
  newer: 'end',
  ...over,
});

const aPending = (randomId: string): PendingMessage => ({
  chatId: 'u1',
  randomId,
  date: 1,
  text: 'salom',
  entities: [],
  state: 'sending',
  isUntold: false,
});

/** A chat of a thousand messages, read through the real contract's shapes. */
function aTimeline(total = 1000) {
  const all = range(1, total);
  const remote = new FakeRemote().answer('history.load', ({ anchor, limit }) => {
    const id = 'id' in anchor ? anchor.id : total;
    const from = anchor.at === 'before' ? id - 1 - limit : anchor.at === 'after' ? id : id - limit / 2;
    const start = Math.max(0, anchor.at === 'latest' || anchor.at === 'unread' ? total - limit : from);
    const messages = all.slice(start, Math.min(total, anchor.at === 'before' ? id - 1 : start + limit));
    return slice(messages, {
      older: start > 0 ? 'more' : 'end',
      newer: (messages.at(-1)?.id ?? 0) < total ? 'more' : 'end',
    });
  });
  remote.answer('history.messages', ({ ids }) => all.filter(({ id }) => ids.includes(id)));
  const timeline = new TimelineState(remote, new PeersState(remote), 'u1');
  const ids = () => timeline.messages.map(({ id }) => id);
  const news = (...messages: Message[]) =>
    remote.emit({ type: 'messages', chatId: 'u1', messages, peers: [], isNew: true });
  return { remote, timeline, ids, news };
}

describe('TimelineState', () => {
  it('opens at the first unread, else at the end', async () => {
    const unread = aTimeline();
    await unread.timeline.open({ readInboxMaxId: 990, unreadCount: 10 });
    expect(unread.timeline.goal).toEqual({ at: 'unread' });
    expect(unread.timeline.unreadAfter).toBe(990);
    const read = aTimeline();
    await read.timeline.open({ readInboxMaxId: 1000, unreadCount: 0 });
    expect(read.timeline.goal).toMatchObject({ at: 'bottom' });
    expect(read.remote.asked('history.load')[0]?.anchor).toEqual({ at: 'latest' });
  });

  it('grows gapless upwards, and forgets the far end when it grows too long', async () => {
    const { timeline, ids } = aTimeline();
    await timeline.open(undefined);
    for (let page = 0; page < 7; page++) await timeline.loadOlder();
    const all = ids();
    expect(all).toHaveLength(300);
    expect(all).toEqual(range(all[0] ?? 0, (all[0] ?? 0) + 299).map(({ id }) => id));
    expect(timeline.newer).toBe('more');
    await timeline.loadNewer();
    expect(ids()).toHaveLength(300);
    expect(timeline.older).toBe('more');
  });

  it('does not append a new message across a stretch that it has not got', async () => {
    const { timeline, ids, news } = aTimeline();
    await timeline.jumpTo(100);
    const before = ids();
    news(aMessage({ chatId: 'u1', id: 1001 }));
    expect(ids()).toEqual(before);
  });

  it('appends new messages at the end, and takes edits and deletions in', async () => {
    const { timeline, remote, ids, news } = aTimeline();
    await timeline.open(undefined);
    news(aMessage({ chatId: 'u1', id: 1001 }));
    expect(ids().at(-1)).toBe(1001);
    expect(timeline.arrival?.id).toBe(1001);
    const edited = aMessage({ chatId: 'u1', id: 999, text: 'boshqa' });
    remote.emit({ type: 'messages', chatId: 'u1', messages: [edited], peers: [], isNew: false });
    remote.emit({ type: 'messagesGone', chatId: 'u1', ids: [1000] });
    expect(ids().slice(-2)).toEqual([999, 1001]);
    expect(timeline.messages.at(-2)?.text).toBe('boshqa');
  });

  it('does not hear of other chats', async () => {
    const { timeline, remote, ids } = aTimeline();
    await timeline.open(undefined);
    remote.emit({ type: 'messagesGone', chatId: 'u2', ids: [1000] });
    expect(ids()).toContain(1000);
  });

  it('replaces an unsent bubble by its confirmed message, in whatever order the news come', async () => {
    const { timeline, remote, ids, news } = aTimeline();
    await timeline.open(undefined);
    const message = aMessage({ chatId: 'u1', id: 1001, randomId: '7', isOutgoing: true });
    remote.emit({ type: 'pending', message: aPending('7') });
    expect(timeline.pending).toHaveLength(1);
    news(message);
    remote.emit({ type: 'pending', message: aPending('7') });
    expect(timeline.pending).toHaveLength(0);
    remote.emit({ type: 'pendingGone', chatId: 'u1', randomId: '7', message });
    expect(ids().filter((id) => id === 1001)).toHaveLength(1);
  });

  it('keeps the name of an own message by which its bubble was drawn when it is edited or read anew', async () => {
    const { timeline, remote, news } = aTimeline();
    await timeline.open(undefined);
    news(aMessage({ chatId: 'u1', id: 1001, randomId: '7', isOutgoing: true }));
    const edited = aMessage({ chatId: 'u1', id: 1001, text: 'boshqa', isOutgoing: true });
    remote.emit({ type: 'messages', chatId: 'u1', messages: [edited], peers: [], isNew: false });
    expect(timeline.messages.at(-1)).toEqual({ ...edited, randomId: '7' });
  });

  it('keeps what is unsent when a page comes that knows nothing of it', async () => {
    const { timeline, remote } = aTimeline();
    await timeline.open(undefined);
    remote.emit({ type: 'pending', message: aPending('7') });
    await timeline.loadOlder();
    expect(timeline.pending.map(({ randomId }) => randomId)).toEqual(['7']);
    remote.emit({ type: 'pendingGone', chatId: 'u1', randomId: '7' });
    expect(timeline.pending).toEqual([]);
  });

  it('jumps far away and finds the way back', async () => {
    const { timeline, ids } = aTimeline();
    await timeline.open(undefined);
    await timeline.jumpTo(100, 998);
    expect(ids()).toContain(100);
    expect(timeline.goal).toEqual({ at: 'message', id: 100 });
    expect(timeline.canGoBack).toBe(true);
    await timeline.goDown();
    expect(timeline.goal).toEqual({ at: 'message', id: 998 });
    timeline.reached();
    await timeline.goDown();
    expect(timeline.goal).toMatchObject({ at: 'bottom' });
  });

  it('says that an original is gone', async () => {
    const { timeline, remote } = aTimeline();
    await timeline.open(undefined);
    remote.answer('history.load', () => slice(range(40, 60)));
    await timeline.jumpTo(30, 998);
    expect(timeline.failure).toEqual({ code: 'NOT_FOUND' });
  });

  it('shows a hole instead of asking for ever, and tries it again once online', async () => {
    const { timeline, remote } = aTimeline();
    await timeline.open(undefined);
    remote.answer('history.load', () => slice([], { older: 'hole' }));
    await timeline.loadOlder();
    expect(timeline.older).toBe('hole');
    remote.emit({ type: 'connection', connection: { state: 'online' } });
    expect(timeline.older).toBe('more');
  });

  it('drops an answer that belongs to a stretch it has left', async () => {
    const { timeline, remote, ids } = aTimeline();
    await timeline.open(undefined);
    let late: (answer: HistorySlice) => void = () => undefined;
    remote.answer('history.load', ({ anchor }) =>
      anchor.at === 'before'
        ? new Promise<HistorySlice>((resolve) => (late = resolve))
        : slice(range(90, 110), { newer: 'more' }),
    );
    const loading = timeline.loadOlder();
    await timeline.jumpTo(100);
    late(slice(range(900, 949)));
    await loading;
    expect(ids()).toEqual(range(90, 110).map(({ id }) => id));
  });

  it('joins no page of the stretch it is leaving to the one it is going to', async () => {
    const { timeline, remote, ids } = aTimeline();
    await timeline.open(undefined);
    const answers: ((answer: HistorySlice) => void)[] = [];
    remote.answer('history.load', () => new Promise<HistorySlice>((resolve) => answers.push(resolve)));
    const jumping = timeline.jumpTo(100);
    const loading = timeline.loadOlder();
    answers[0]?.(slice(range(90, 110), { newer: 'more' }));
    await jumping;
    answers[1]?.(slice(range(900, 949)));
    await loading;
    expect(ids()).toEqual(range(90, 110).map(({ id }) => id));
    expect(timeline.isLoadingOlder).toBe(false);
  });

  it('does not lose what happens while a page is on its way', async () => {
    const { timeline, remote, ids, news } = aTimeline();
    await timeline.jumpTo(960);
    let answer: (answer: HistorySlice) => void = () => undefined;
    remote.answer('history.load', () => new Promise<HistorySlice>((resolve) => (answer = resolve)));
    const loading = timeline.loadNewer();
    news(aMessage({ chatId: 'u1', id: 1001 }));
    remote.emit({ type: 'messagesGone', chatId: 'u1', ids: [999] });
    answer(slice(range(986, 1000), { older: 'more' }));
    await loading;
    expect(ids().slice(-2)).toEqual([1000, 1001]);
    expect(ids()).not.toContain(999);
  });

  it('says why a jump failed, and stays where it is', async () => {
    const { timeline, remote, ids } = aTimeline();
    await timeline.open(undefined);
    const before = ids();
    remote.answer('history.load', () => Promise.reject(new CallError('OFFLINE')));
    await timeline.jumpTo(5, 998);
    expect(timeline.failure).toEqual({ code: 'OFFLINE' });
    expect(timeline.isRefused).toBe(false);
    expect(ids()).toEqual(before);
    expect(timeline.canGoBack).toBe(false);
  });

  it('says why no more can be had, until more comes', async () => {
    const { timeline, remote, ids } = aTimeline();
    await timeline.open(undefined);
    const before = ids();
    remote.answer('history.load', () => Promise.reject(new CallError('CHANNEL_PRIVATE')));
    await timeline.loadOlder();
    expect(timeline.older).toBe('hole');
    expect(timeline.trouble).toEqual({ code: 'CHANNEL_PRIVATE' });
    expect(timeline.isRefused).toBe(true);
    expect(ids()).toEqual(before);
    remote.answer('history.load', () => Promise.reject(new CallError('FLOOD_WAIT', { seconds: 7 })));
    await timeline.loadOlder();
    expect(timeline.trouble).toEqual({ code: 'FLOOD_WAIT', seconds: 7 });
    expect(timeline.isRefused).toBe(false);
    remote.answer('history.load', () => slice(range(901, 950)));
    await timeline.loadOlder();
    expect(timeline.trouble).toBeUndefined();
    expect(ids()[0]).toBe(901);
  });

  it('opens on what was kept of a chat that may not be read any more, with the reason', async () => {
    const { timeline, remote, ids } = aTimeline();
    const trouble = { code: 'CHANNEL_PRIVATE' };
    remote.answer('history.load', () => slice(range(1, 20), { newer: 'hole', trouble }));
    await timeline.open(undefined);
    expect(timeline.isOpen).toBe(true);
    expect(timeline.trouble).toEqual(trouble);
    expect(ids()).toHaveLength(20);
  });

  it('learns the originals of replies, and that they are gone', async () => {
    const { timeline, remote } = aTimeline();
    const reply = aMessage({ chatId: 'u1', id: 1001, replyTo: { messageId: 3 } });
    remote.answer('history.load', () => slice([reply]));
    await timeline.open(undefined);
    await new Promise((resolve) => setTimeout(resolve));
    expect(timeline.originals.get('u1', { messageId: 3 })).toMatchObject({ id: 3 });
    remote.emit({ type: 'messagesGone', chatId: 'u1', ids: [3] });
    expect(timeline.originals.get('u1', { messageId: 3 })).toBe('gone');
  });

  it('takes a message back whose deletion was refused, also the newest, and none from beyond its ends', async () => {
    const { timeline, remote, ids } = aTimeline();
    const back = (id: number) => {
      const messages = [aMessage({ chatId: 'u1', id })];
      remote.emit({ type: 'messages', chatId: 'u1', messages, peers: [], isNew: false });
    };
    await timeline.open(undefined);
    remote.emit({ type: 'messagesGone', chatId: 'u1', ids: [1000] });
    expect(ids()).not.toContain(1000);
    back(1000);
    expect(ids()).toContain(1000);
    back(3);
    expect(ids()).not.toContain(3);
    await timeline.jumpTo(500);
    back(1000);
    expect(ids()).not.toContain(1000);
  });

  it('is quiet after it was closed', async () => {
    const { timeline, ids, news } = aTimeline();
    await timeline.open(undefined);
    timeline.close();
    news(aMessage({ chatId: 'u1', id: 1001 }));
    expect(ids()).not.toContain(1001);
  });
});
