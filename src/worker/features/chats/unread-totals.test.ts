import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { UnreadCounter } from './unread-totals.ts';

const counter = (): UnreadCounter =>
  new UnreadCounter(
    () => 0,
    () => undefined,
  );

it('counts the chats of the archive apart from the rest', () => {
  const totals = counter();
  const archived = { folder: 'archive', unreadCount: 3 } as const;
  totals.fill([
    aChat({ id: 'u1', ...archived }),
    aChat({ id: 'u2', folder: 'archive', isMarkedUnread: true }),
    aChat({ id: 'u3', folder: 'archive' }),
    aChat({ id: 'u4', unreadCount: 1 }),
  ]);
  expect(totals.totals).toMatchObject({ messages: 1, chats: 1, archivedChats: 2 });
  totals.update([aChat({ id: 'u1', ...archived, unreadCount: 0 })]);
  expect(totals.totals.archivedChats).toBe(1);
});

it('takes what was told while all chats were read for newer than what was read', () => {
  const totals = counter();
  totals.update([aChat({ id: 'u1', unreadCount: 5 }), aChat({ id: 'u2', unreadCount: 0 })]);
  totals.forget(['u3']);
  expect(totals.isFilled).toBe(false);
  totals.fill([
    aChat({ id: 'u1', unreadCount: 1 }),
    aChat({ id: 'u2', unreadCount: 1 }),
    aChat({ id: 'u3', unreadCount: 1 }),
    aChat({ id: 'u4', unreadCount: 1 }),
  ]);
  expect(totals.isFilled).toBe(true);
  expect([...totals.unread].sort()).toEqual(['u1', 'u4']);
  expect(totals.totals.messages).toBe(6);
});
