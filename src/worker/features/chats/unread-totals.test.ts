import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { UnreadCounter } from './unread-totals.ts';

const counter = (): UnreadCounter =>
  new UnreadCounter(
    () => 0,
    () => undefined,
  );

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
