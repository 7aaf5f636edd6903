import { describe, expect, it } from 'vitest';
import type { Message } from '#model/message.ts';
import type { OutboxRow } from '#model/outbox-action.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { findEchoes } from './find-echoes.ts';

const aRow = (seq: number, row: Partial<OutboxRow> = {}, text = 'ha'): OutboxRow => ({
  seq,
  state: 'sending',
  attempts: 1,
  action: {
    kind: 'sendText',
    chatId: 'u1',
    randomId: `${seq}`,
    date: 1,
    text,
    entities: [],
    isSilent: false,
  },
  ...row,
});
const own = (id: number, more: Partial<Message> = {}): Message =>
  aMessage({ chatId: 'u1', id, text: 'ha', isOutgoing: true, ...more });
const pairs = (messages: readonly Message[], rows: readonly OutboxRow[]) =>
  findEchoes(messages, rows).map(({ row, message }) => [row.seq, message.id]);

describe('a message of ours without its random_id', () => {
  it('is taken for the oldest row that was tried and says the same, each for one', () => {
    expect(pairs([own(5), own(6), own(7)], [aRow(1), aRow(2)])).toEqual([
      [1, 5],
      [2, 6],
    ]);
    expect(pairs([own(5)], [aRow(1, {}, ' ha\n')])).toEqual([[1, 5]]);
  });

  it('is recognized also when another device has edited it since, and not by an older one', () => {
    const edited = { text: 'haa', editDate: 1002 };
    const action = { ...aRow(1).action, date: 1000 } as OutboxRow['action'];
    expect(pairs([own(5, { ...edited, date: 1001 })], [aRow(1, { action })])).toEqual([[1, 5]]);
    expect(pairs([own(5, { ...edited, date: 100 })], [aRow(1, { action })])).toEqual([]);
  });

  it('is not taken for one that never left, or that the server refused', () => {
    expect(
      pairs([own(5)], [aRow(1, { attempts: 0, state: 'waiting' }), aRow(2, { state: 'failed' })]),
    ).toEqual([]);
  });

  it('is no echo when it says something else, is forwarded, answers another or is somebody else’s', () => {
    const others = [
      own(5, { text: 'yoʻq' }),
      own(6, { forward: { date: 1 } }),
      own(7, { replyTo: { messageId: 3 } }),
      own(8, { isOutgoing: false }),
      own(9, { chatId: 'u2' }),
      own(10, { media: { kind: 'dice', emoji: '🎲', value: 1 } }),
    ];
    expect(pairs(others, [aRow(1)])).toEqual([]);
  });

  it('stays with the row it was found for, and leaves the next one alone', () => {
    const rows = [aRow(1, { echoId: 5 }), aRow(2)];
    expect(pairs([own(5)], rows)).toEqual([[1, 5]]);
  });
});
