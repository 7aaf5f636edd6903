import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createChannel, createChat } from './operations/create-chat.ts';
import { deleteChannelMessages, deleteMessages } from './operations/delete-messages.ts';
import { editMessage } from './operations/edit-message.ts';
import { addMembers } from './operations/add-members.ts';
import { pinMessage } from './operations/pin-message.ts';
import { readHistory } from './operations/read-history.ts';
import { sendMessage } from './operations/send-message.ts';
import type { Type } from '../tl/schema.gen.ts';
import { aWorld, type Pushed } from './a-world.ts';
import { channelDifference, stateTl, userDifference } from './difference.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { messageById } from './message-view.ts';
import { channelKey, historyKey } from './peers.ts';
import type { World } from './world.ts';

const [A, B] = [DEMO_PEOPLE[0]!.id, DEMO_PEOPLE[1]!.id];

/** What a client keeps of one box: messages by id, and read marks. */
class Replica {
  readonly messages = new Map<number, unknown>();
  readonly marks = new Map<string, number>();
  pts: number;

  constructor(pts: number) {
    this.pts = pts;
  }

  copy(): Replica {
    const copy = new Replica(this.pts);
    for (const [id, message] of this.messages) copy.messages.set(id, message);
    for (const [name, mark] of this.marks) copy.marks.set(name, mark);
    return copy;
  }

  /** Applies one update in the order of pts, as https://core.telegram.org/api/updates says. */
  apply(update: Type['Update']): void {
    if (!('pts_count' in update) || update.pts === undefined || update.pts_count === undefined) return;
    expect(this.pts + update.pts_count).toBe(update.pts);
    this.pts = update.pts;
    this.take(update);
  }

  take(update: Type['Update']): void {
    if ('message' in update && typeof update.message === 'object' && 'id' in update.message)
      this.put(update.message);
    if (update._ === 'updateDeleteMessages' || update._ === 'updateDeleteChannelMessages') {
      for (const id of update.messages) this.messages.delete(id);
    }
    if (update._ === 'updatePinnedMessages' || update._ === 'updatePinnedChannelMessages') this.pin(update);
    if (update._ === 'updateReadHistoryInbox') this.marks.set('in', update.max_id);
    if (update._ === 'updateReadHistoryOutbox') this.marks.set('out', update.max_id);
  }

  put(message: Type['Message']): void {
    this.messages.set(message.id, message);
  }

  pin(update: { messages: number[]; pinned?: boolean }): void {
    for (const id of update.messages) {
      const message = { ...(this.messages.get(id) as Record<string, unknown>) };
      if (update.pinned) message['pinned'] = true;
      else delete message['pinned'];
      if (this.messages.has(id)) this.messages.set(id, message);
    }
  }
}

interface Step {
  kind: 'send' | 'edit' | 'delete' | 'pin' | 'read';
  by: 0 | 1;
  which: number;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('send', 'send', 'send', 'edit', 'delete', 'pin', 'read'),
    by: fc.constantFrom<0 | 1>(0, 1),
    which: fc.nat(1000),
  }),
  { maxLength: 40 },
);

/** Does one step in a private chat of A and B, a basic group, or a supergroup; what is not allowed is left out. */
function take(world: World, peers: readonly [Type['Peer'], Type['Peer']], step: Step, number: number): void {
  const userId = step.by === 0 ? A : B;
  const peer = peers[step.by];
  const key = historyKey(userId, peer);
  const list = world.boxes.of(userId, key).list(key);
  const id = list.at(step.which % Math.max(1, list.length)) ?? 0;
  const actor = { userId };
  try {
    if (step.kind === 'send') sendMessage(world, { from: userId, peer, text: `message ${number}` });
    if (step.kind === 'edit') editMessage(world, actor, { peer, id, text: `edit ${number}` });
    if (step.kind === 'pin') pinMessage(world, actor, { peer, id, pinned: number % 3 !== 0 });
    if (step.kind === 'read' && peer._ !== 'peerChannel') readHistory(world, actor, { peer, maxId: id });
    if (step.kind === 'delete') remove(world, userId, peer, [id, list.last ?? 0], number);
  } catch (error) {
    if ((error as Error).name === 'AssertionError') throw error;
  }
}

function remove(world: World, userId: bigint, peer: Type['Peer'], ids: number[], number: number): void {
  if (peer._ !== 'peerChannel') deleteMessages(world, { userId }, { ids, revoke: number % 2 === 0 });
  else deleteChannelMessages(world, { userId }, world.chats.require(peer.channel_id), ids);
}

/** What was pushed since, as single updates; short messages are as good as long ones for their pts. */
function singles(world: World, viewer: bigint, pushed: Pushed, from: number): Type['Update'][] {
  const mine = pushed.all.slice(from).filter((push) => push.userId === viewer);
  return mine.flatMap(({ updates }): Type['Update'][] => {
    if (updates._ === 'updates' || updates._ === 'updatesCombined') return updates.updates;
    if (updates._ === 'updateShort') return [updates.update];
    if (updates._ !== 'updateShortMessage' && updates._ !== 'updateShortChatMessage')
      throw new Error(updates._);
    const { id, pts, pts_count } = updates;
    return [{ _: 'updateNewMessage', message: messageById(world, viewer, id), pts, pts_count }];
  });
}

/** Brings a replica up to date by differences of `limit` events. */
function catchUp(world: World, viewer: bigint, replica: Replica, limit: number): void {
  const { date } = stateTl(world, viewer);
  for (;;) {
    const difference = userDifference(world, viewer, { pts: replica.pts, date, pts_limit: limit });
    if (difference._ === 'updates.differenceEmpty') return;
    if (difference._ === 'updates.differenceTooLong') throw new Error('too long');
    for (const message of difference.new_messages) replica.put(message);
    for (const update of difference.other_updates) replica.take(update);
    const isWhole = difference._ === 'updates.difference';
    replica.pts = (isWhole ? difference.state : difference.intermediate_state).pts;
    if (isWhole) return;
  }
}

function catchUpChannel(
  world: World,
  viewer: bigint,
  channelId: bigint,
  replica: Replica,
  limit: number,
): void {
  for (;;) {
    const chat = world.chats.require(channelId);
    const difference = channelDifference(world, viewer, chat, { pts: replica.pts, limit });
    if (difference._ === 'updates.channelDifferenceTooLong') throw new Error('too long');
    if (difference._ === 'updates.channelDifference') {
      for (const message of difference.new_messages) replica.put(message);
      for (const update of difference.other_updates) replica.take(update);
    }
    replica.pts = difference.pts;
    if (difference.final) return;
  }
}

function expectSame(replica: Replica, truth: Replica): void {
  expect([...replica.messages].sort(byId)).toEqual([...truth.messages].sort(byId));
  expect(replica.marks).toEqual(truth.marks);
  expect(replica.pts).toBe(truth.pts);
}

const byId = (one: [number, unknown], other: [number, unknown]): number => one[0] - other[0];

/** Whole histories are made and replayed, many times over. */
vi.setConfig({ testTimeout: 60_000 });

describe('differences of a user', () => {
  it.each(['private', 'group'] as const)('from any earlier pts give the present state (%s)', (kind) => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 7 }), (list, limit) => {
        const { world, pushed } = aWorld({ dialogs: 3, messages: 60 });
        const peers = peersOf(world, kind);
        const live = new Replica(world.boxes.user(A).log.pts);
        const snapshots: Replica[] = [];
        list.forEach((step, number) => {
          snapshots.push(live.copy());
          const from = pushed.all.length;
          take(world, peers, step, number);
          for (const update of singles(world, A, pushed, from)) live.apply(update);
        });
        const { pts } = world.boxes.user(A).log;
        expect(live.pts).toBe(pts);
        for (const snapshot of snapshots) {
          catchUp(world, A, snapshot, limit);
          expectSame(snapshot, live);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('names the channels in which something happened since, so that who was away asks each of them', () => {
    const { world, clock } = aWorld();
    const { chat } = createChannel(
      world,
      { userId: A },
      { title: 'Yangiliklar', about: '', broadcast: false },
    );
    clock.advance(5000);
    const { pts } = world.boxes.user(A).log;
    const since = world.date;
    const difference = () => userDifference(world, A, { pts, date: since });
    expect(difference()._).toBe('updates.differenceEmpty');
    sendMessage(world, { from: A, peer: { _: 'peerChannel', channel_id: chat.id }, text: 'salom' });
    const { pts: channelPts } = world.boxes.channel(chat.id).log;
    expect(difference()).toMatchObject({
      other_updates: expect.arrayContaining([
        { _: 'updateChannelTooLong', channel_id: chat.id, pts: channelPts },
      ]),
    });
  });

  it('count as many pts as messages were deleted, in the answer, for the other one and in the difference', () => {
    const { world, pushed } = aWorld({ dialogs: 3, messages: 60 });
    const peer = { _: 'peerUser', user_id: B } as const;
    const ids = ['bir', 'ikki', 'uch'].map((text) => sendMessage(world, { from: A, peer, text }).id);
    const { date, pts } = stateTl(world, A);
    const theirs = world.boxes.user(B).log.pts;
    const affected = deleteMessages(
      world,
      { userId: A },
      { ids: [...ids, ids[0]!, 99_999_999], revoke: true },
    );
    expect(affected).toMatchObject({ pts: pts + 3, ptsCount: 3 });
    expect(pushed.to(B).at(-1)).toMatchObject({
      updates: [{ _: 'updateDeleteMessages', pts: theirs + 3, pts_count: 3 }],
    });
    expect(userDifference(world, A, { pts, date })).toMatchObject({
      other_updates: [{ _: 'updateDeleteMessages', messages: ids, pts: pts + 3, pts_count: 3 }],
    });
  });

  it('are too long when the log has forgotten, or when the client says so', () => {
    const { world } = aWorld({ dialogs: 3, messages: 60 });
    const { date, pts } = stateTl(world, A);
    world.boxes.bounds.user = 10;
    for (let number = 0; number < 30; number++)
      sendMessage(world, { from: A, peer: { _: 'peerUser', user_id: B }, text: 'x' });
    expect(userDifference(world, A, { pts, date })).toEqual({
      _: 'updates.differenceTooLong',
      pts: pts + 30,
    });
    expect(userDifference(world, A, { pts: pts + 25, date })._).toBe('updates.difference');
    expect(userDifference(world, A, { pts: pts + 25, date, pts_total_limit: 3 })._).toBe(
      'updates.differenceTooLong',
    );
  });
});

describe('differences of a supergroup', () => {
  it('from any earlier pts give the present state', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 7 }), (list, limit) => {
        const { world, pushed } = aWorld({ dialogs: 3, messages: 60 });
        const peers = peersOf(world, 'supergroup');
        const channelId = peers[0]._ === 'peerChannel' ? peers[0].channel_id : 0n;
        const live = new Replica(world.boxes.channel(channelId).log.pts);
        const key = channelKey(channelId);
        for (const id of world.boxes.channel(channelId).list(key).toArray())
          live.put(messageById(world, A, id, channelId));
        const snapshots: Replica[] = [];
        list.forEach((step, number) => {
          snapshots.push(live.copy());
          const from = pushed.all.length;
          take(world, peers, step, number);
          for (const update of singles(world, A, pushed, from)) {
            if (/Channel/.test(update._) && 'pts_count' in update) live.apply(update);
          }
        });
        for (const snapshot of snapshots) {
          catchUpChannel(world, A, channelId, snapshot, limit);
          expectSame(snapshot, live);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('bring the dialog and the latest messages when the log has forgotten', () => {
    const { world } = aWorld({ dialogs: 3, messages: 60 });
    const [peer] = peersOf(world, 'supergroup');
    const chat = world.chats.require(peer._ === 'peerChannel' ? peer.channel_id : 0n);
    const { pts } = world.boxes.channel(chat.id).log;
    world.boxes.bounds.channel = 10;
    for (let number = 0; number < 30; number++) sendMessage(world, { from: B, peer, text: `x${number}` });
    const difference = channelDifference(world, A, chat, { pts, limit: 100 });
    if (difference._ !== 'updates.channelDifferenceTooLong') throw new Error(difference._);
    expect(difference.dialog).toMatchObject({ pts: pts + 30, unread_count: 30 });
    expect(difference.messages.map((message) => message.id)).toEqual(
      world.boxes.channel(chat.id).list(channelKey(chat.id)).slice(0, 10),
    );
  });
});

function peersOf(world: World, kind: 'private' | 'group' | 'supergroup'): [Type['Peer'], Type['Peer']] {
  if (kind === 'private')
    return [
      { _: 'peerUser', user_id: B },
      { _: 'peerUser', user_id: A },
    ];
  if (kind === 'group') {
    const { chat } = createChat(world, { userId: A }, { title: 'group', users: [B] });
    const peer = { _: 'peerChat', chat_id: chat.id } as const;
    return [peer, peer];
  }
  const { chat } = createChannel(world, { userId: A }, { title: 'supergroup', about: '', broadcast: false });
  addMembers(world, { userId: A }, chat, [B]);
  const peer = { _: 'peerChannel', channel_id: chat.id } as const;
  return [peer, peer];
}
