import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { keepRank, mergeDialog, wantsRank } from './merge-dialog.ts';

const server = aChat({ id: 'u1', topMessageId: 9, readInboxMaxId: 5, unreadCount: 4, mutedUntil: 0 });

it('takes an unknown dialog as the server gives it', () => {
  expect(mergeDialog(server, undefined, [])).toEqual(server);
});

it('never lets a read mark go back', () => {
  const local = aChat({ ...server, readInboxMaxId: 8, unreadCount: 1 });
  expect(mergeDialog(server, local, [])).toMatchObject({ readInboxMaxId: 8, unreadCount: 1 });
});

it('believes the server where the device has read no further', () => {
  const local = aChat({ ...server, unreadCount: 7 });
  expect(mergeDialog(server, local, []).unreadCount).toBe(4);
});

it('keeps what the outbox has not told yet, and only that', () => {
  const draft = { text: 'salom', entities: [], date: 3 };
  const local = aChat({ ...server, mutedUntil: 77, pinnedRank: 2, draft });
  const muted = mergeDialog(server, local, [{ kind: 'mute', chatId: 'u1', until: 77 }]);
  expect(muted).toMatchObject({ mutedUntil: 77 });
  expect(muted.draft).toBeUndefined();
  expect(muted.pinnedRank).toBeUndefined();
  const others = mergeDialog(server, local, [{ kind: 'mute', chatId: 'u2', until: 77 }]);
  expect(others.mutedUntil).toBe(0);
  const drafted = mergeDialog(server, local, [{ kind: 'draft', chatId: 'u1', draft }]);
  expect(drafted.draft).toEqual(draft);
});

it('keeps the place of a pinned chat when only "pinned" is known', () => {
  const local = aChat({ ...server, pinnedRank: 3 });
  expect(keepRank({ ...server, pinnedRank: 0 }, local).pinnedRank).toBe(3);
  expect(keepRank(server, local).pinnedRank).toBeUndefined();
});

it('makes up no place for a chat that somebody pinned; the folder has to be asked for', () => {
  const pinned = { ...server, pinnedRank: 0 };
  expect(keepRank(pinned, server).pinnedRank).toBeUndefined();
  expect(wantsRank(pinned, server)).toBe(true);
  expect(wantsRank(pinned, aChat({ ...server, pinnedRank: 3 }))).toBe(false);
});

it('does not take back as the last message what the user has deleted and the server has not heard of', () => {
  const local = aChat({ ...server, topMessageId: 7, lastDate: 5 });
  const gone = mergeDialog(server, local, [{ kind: 'delete', chatId: 'u1', ids: [9], forAll: true }]);
  expect(gone).toMatchObject({ topMessageId: 7, lastDate: 5 });
  const newer = mergeDialog(server, local, [{ kind: 'delete', chatId: 'u1', ids: [8], forAll: true }]);
  expect(newer.topMessageId).toBe(9);
});
