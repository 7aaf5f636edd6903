import type { Message, PendingMessage } from '#model/message.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { describe, expect, it } from 'vitest';
import { type Item, sectionsOf } from './sections.ts';

const NOON = new Date(2026, 10, 20, 12).getTime() / 1000;
const message = (id: number, over: Partial<Message> = {}) =>
  aMessage({ chatId: 'g1', id, senderId: 'u1', date: NOON + id, ...over });
const pending = (randomId: string): PendingMessage => ({
  chatId: 'g1',
  randomId,
  date: NOON + 500,
  text: 'salom',
  entities: [],
  state: 'waiting',
  isUntold: true,
});
const drawn = (item: Item): string =>
  item.kind === 'bubble'
    ? `${item.isFirst ? '[' : ''}${item.parts.map(({ message: { id } }) => id).join('+')}${item.isLast ? ']' : ''}`
    : item.kind;
const draw = (...args: Parameters<typeof sectionsOf>) =>
  sectionsOf(...args).map(({ items }) => items.map(drawn).join(' '));

describe('sectionsOf', () => {
  it('separates the days', () => {
    const day = 86_400;
    expect(
      draw([message(1), message(2, { date: NOON + day }), message(3, { date: NOON + day + 1 })], []),
    ).toEqual(['[1]', '[2 3]']);
  });

  it('joins bubbles of one sender until somebody else writes, time passes, or something happens', () => {
    const list = [
      message(1),
      message(2),
      message(3, { senderId: 'u2' }),
      message(4, { senderId: 'u2', date: NOON + 2000 }),
      message(5, { senderId: 'u2', date: NOON + 2001, service: { kind: 'messagePinned' } }),
      message(6, { senderId: 'u2', date: NOON + 2002 }),
    ];
    expect(draw(list, [])).toEqual(['[1 2] [3] [4] service [6]']);
  });

  it('draws the unread line before the first incoming message, and begins a run there', () => {
    expect(draw([message(1), message(2, { isOutgoing: true }), message(3), message(4)], [], 1)).toEqual([
      '[1] [2] unread [3 4]',
    ]);
    expect(draw([message(1)], [], 1)).toEqual(['[1]']);
  });

  it('draws an album as one bubble', () => {
    const album = { groupId: 'a' };
    expect(draw([message(1), message(2, album), message(3, album), message(4)], [])).toEqual(['[1 2+3 4]']);
  });

  it('keeps the key of a bubble when the server confirms it', () => {
    const own = { isOutgoing: true, senderId: 'u9' as const };
    const keys = (...args: Parameters<typeof sectionsOf>) =>
      sectionsOf(...args).flatMap(({ items }) => items.map(({ key }) => key));
    expect(keys([message(1)], [pending('77')]).at(-1)).toBe(
      keys([message(1), message(2, { ...own, randomId: '77' })], []).at(-1),
    );
  });

  it('joins what is on its way to what has arrived', () => {
    const own = message(1, { isOutgoing: true, senderId: 'u9', date: NOON + 400 });
    expect(draw([own], [pending('1'), pending('2')])).toEqual(['[1 0 0]']);
  });

  it('never gives two things one key, even when clocks run backwards', () => {
    const list = [
      message(1),
      message(2, { date: NOON + 90_000 }),
      message(3),
      message(4, { date: NOON + 90_000 }),
    ];
    const sections = sectionsOf(list, []);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
    expect(sections.flatMap(({ items }) => items)).toHaveLength(4);
  });
});
