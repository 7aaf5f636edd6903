import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostileContent, HostileMessage } from '../telegram-server/faults/hostile.ts';
import { face, type Face, push, settle } from './face.ts';

let open: Face;

beforeEach(async () => {
  open = await face();
  await open.signIn();
});
afterEach(() => open.close());

/** https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages */
const BREACHES: Readonly<Record<string, readonly (HostileMessage | HostileContent)[]>> = {
  'Checking SHA256 hash value of msg_key': [
    'wrongMessageKey',
    'changedPadding',
    'wrongKeyId',
    'notWholeBlocks',
  ],
  'Checking message length': [
    'lengthBeyondEnd',
    'lengthNotOfWords',
    'negativeLength',
    'shortPadding',
    'longPadding',
  ],
  'Checking session_id': ['wrongSessionId'],
  'Checking msg_id: odd, and of this time': ['evenMessageId', 'oldMessageId', 'futureMessageId'],
  'Containers: one holds no other, and what they hold is checked too': [
    'containerInContainer',
    'packedContainerInContainer',
    'evenInnerMessageId',
    'innerLengthBeyondEnd',
    'innerLengthNotOfWords',
    'endlessContainer',
    'unknownConstructor',
  ],
};

describe.each(Object.entries(BREACHES))('%s', (_, breaches) => {
  test.each(breaches)('%s: thrown away, and the talk goes on', async (breach) => {
    open.server.faults.hostile.on(breach);
    push(open);
    await settle();
    expect(open.containers).toEqual([]);
    open.server.faults.hostile.off();
    await expect(open.telegram.getState()).resolves.toHaveProperty('pts');
    push(open, 77);
    await vi.waitFor(() => expect(open.containers).toHaveLength(1));
    expect(open.containers[0]).toMatchObject({ date: 77 });
  });
});

describe('Checking msg_id: each counts once', () => {
  test.each(['repeatedMessageId', 'repeatedInContainer'] as const)('%s', async (breach) => {
    open.server.faults.hostile.on(breach, 1);
    push(open);
    await vi.waitFor(() => expect(open.containers).toHaveLength(1));
    await open.telegram.getState();
    expect(open.containers).toHaveLength(1);
  });

  test('what was recorded on one connection counts for nothing on the next', async () => {
    push(open, 5);
    await vi.waitFor(() => expect(open.containers).toHaveLength(1));
    open.server.faults.links.cut();
    await open.telegram.getState();
    open.server.faults.hostile.on('replayedPacket', 1);
    push(open, 6);
    await vi.waitFor(() => expect(open.containers.length).toBeGreaterThan(1));
    await settle();
    expect(open.containers.map((each) => 'date' in each && each.date)).toEqual([5, 6]);
  });

  test('nor in another session of the same key', async () => {
    push(open, 5);
    await vi.waitFor(() => expect(open.containers).toHaveLength(1));
    open.server.faults.sessions.forgetSessions();
    open.server.faults.links.cut();
    await open.telegram.getState();
    open.server.faults.hostile.on('replayedPacket', 1);
    push(open, 6);
    await settle();
    await open.telegram.getState();
    expect(open.containers.filter((each) => 'date' in each && each.date === 5)).toHaveLength(1);
  });
});

test('Behavior in case of mismatch: the connection is closed, another is opened, and the query is asked again', async () => {
  const before = open.states.length;
  open.server.faults.hostile.on('wrongMessageKey', 4);
  await expect(open.telegram.getState()).resolves.toHaveProperty('pts');
  expect(open.states.slice(before)).toEqual(expect.arrayContaining(['connecting', 'connected']));
});

test('An answer that unpacks to 128 MB is given up, alone', async () => {
  open.server.faults.hostile.on('gzipBomb', 1);
  await expect(open.telegram.getState()).rejects.toMatchObject({ code: 'INTERNAL' });
  await expect(open.telegram.getState()).resolves.toHaveProperty('pts');
});
