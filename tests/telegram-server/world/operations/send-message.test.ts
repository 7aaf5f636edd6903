import { describe, expect, it } from 'vitest';
import { aWorld } from '../a-world.ts';
import { DEMO_PEOPLE } from '../demo-people.ts';
import type { Session } from '../../mtproto/sessions.ts';
import type { Slot } from '../seed/slot.ts';
import { channelKey, peerOf } from '../peers.ts';
import type { World } from '../world.ts';
import { sendMessage } from './send-message.ts';

const [A, B] = [DEMO_PEOPLE[0]!.id, DEMO_PEOPLE[1]!.id];
const toB = { _: 'peerUser', user_id: B } as const;

function slotWhere(world: World, test: (slot: Slot) => boolean): Slot {
  const slot = world.plan.slots.find(test);
  if (slot === undefined) throw new Error('no such conversation is seeded');
  return slot;
}

describe('sending a message', () => {
  it('gives each side a copy with an id and pts of its own box', () => {
    const { world, pushed } = aWorld();
    const before = { a: world.boxes.user(A).log.pts, b: world.boxes.user(B).log.pts };
    const sent = sendMessage(world, { from: A, peer: toB, text: ' salom ' });
    expect(sent.affected).toMatchObject({ pts: before.a + 1, ptsCount: 1 });
    expect(pushed.to(B)).toEqual([
      {
        ...{ _: 'updateShortMessage', id: world.boxes.user(B).topId, user_id: A, message: 'salom' },
        ...{ pts: before.b + 1, pts_count: 1, date: world.date },
      },
    ]);
    expect(world.boxes.user(A).topId).not.toBe(world.boxes.user(B).topId);
  });

  it('leaves out the session that gets the updates in its answer', () => {
    const { world, pushed } = aWorld();
    const session = {} as Session;
    const sent = sendMessage(world, { from: A, peer: toB, text: 'salom', randomId: 5n, session });
    expect(sent.updates.updates).toMatchObject([
      { _: 'updateMessageID', id: sent.id, random_id: 5n },
      { _: 'updateNewMessage', message: { id: sent.id, out: true } },
    ]);
    expect(pushed.all.filter((push) => push.userId === A).map((push) => push.except)).toEqual([session]);
  });

  it('refuses a random id that was used, and nothing is sent twice', () => {
    const { world } = aWorld();
    sendMessage(world, { from: A, peer: toB, text: 'bir', randomId: 7n });
    const { pts } = world.boxes.user(A).log;
    expect(() => sendMessage(world, { from: A, peer: toB, text: 'bir', randomId: 7n })).toThrow(
      '500 RANDOM_ID_DUPLICATE',
    );
    expect(world.boxes.user(A).log.pts).toBe(pts);
    sendMessage(world, { from: B, peer: { _: 'peerUser', user_id: A }, text: 'bir', randomId: 7n });
  });

  it('does not use up the random id of a message that was refused', () => {
    const { world } = aWorld();
    expect(() => sendMessage(world, { from: A, peer: toB, text: '  ', randomId: 8n })).toThrow(
      '400 MESSAGE_EMPTY',
    );
    sendMessage(world, { from: A, peer: toB, text: 'bor', randomId: 8n });
    expect(() => sendMessage(world, { from: A, peer: toB, text: 'x'.repeat(4097) })).toThrow(
      '400 MESSAGE_TOO_LONG',
    );
  });

  it('waits in a slow supergroup, for the seconds that are left', () => {
    const { world, clock } = aWorld();
    const slot = slotWhere(world, ({ chat }) => chat?.slowmode === 30);
    const peer = peerOf(slot.key, A);
    clock.advance(3600_000);
    sendMessage(world, { from: A, peer, text: 'bir' });
    clock.advance(12_000);
    expect(() => sendMessage(world, { from: A, peer, text: 'ikki' })).toThrow('420 SLOWMODE_WAIT_18');
    clock.advance(18_000);
    sendMessage(world, { from: A, peer, text: 'ikki' });
  });

  it('is refused where only admins write, in channels of others, and where one was removed', () => {
    const { world } = aWorld();
    const readOnly = peerOf(slotWhere(world, ({ chat }) => chat?.readOnly === true).key, A);
    const news = peerOf(slotWhere(world, ({ kind }) => kind === 'news').key, A);
    const forbidden = peerOf(slotWhere(world, ({ chat }) => chat?.forbidden === true).key, A);
    for (const peer of [readOnly, news, forbidden]) {
      expect(() => sendMessage(world, { from: A, peer, text: 'x' })).toThrow('403 CHAT_WRITE_FORBIDDEN');
    }
  });

  it('marks a member who is called, for him alone', () => {
    const { world, pushed } = aWorld();
    const slot = slotWhere(world, ({ chat }) => chat?.noforwards === true && chat.username === undefined);
    const key = channelKey(BigInt(slot.key.slice(2)));
    sendMessage(world, { from: A, peer: peerOf(slot.key, A), text: '@aziz_rahimov qarang' });
    const messageFor = (userId: bigint): unknown => {
      const updates = pushed.to(userId).flatMap((one) => (one._ === 'updates' ? one.updates : []));
      return updates.find((update) => update._ === 'updateNewChannelMessage');
    };
    expect(messageFor(B)).toMatchObject({ message: { mentioned: true, media_unread: true } });
    expect(messageFor(DEMO_PEOPLE[2]!.id)).not.toHaveProperty('message.mentioned');
    expect(world.dialogs.get(B, key).unreadMentions.size).toBe(1);
  });
});
