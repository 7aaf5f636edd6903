import { describe, expect, it } from 'vitest';
import type { OutboxAction } from '#model/outbox-action.ts';
import { backOff, verdictOn } from './verdict.ts';

const text: OutboxAction = {
  kind: 'sendText',
  chatId: 'u1',
  randomId: '1',
  date: 0,
  text: '',
  entities: [],
  isSilent: false,
};
const deletion: OutboxAction = { kind: 'delete', chatId: 'u1', ids: [1], forAll: true };
const kindOf = (code: string, attempts = 1, action: OutboxAction = text): string =>
  verdictOn({ code }, action, attempts).kind;

describe('the verdict on a failure', () => {
  it.each(['RANDOM_ID_DUPLICATE', 'MESSAGE_NOT_MODIFIED'])('%s: the server has it', (code) => {
    expect(kindOf(code)).toBe('done');
  });

  it.each([
    'OFFLINE',
    'TIMEOUT',
    'WORKER_GONE',
    'RPC_CALL_FAIL',
    'INTERDC_CALL_ERROR',
    'INTERDC_2_CALL_RICH_ERROR',
    'Timeout',
  ])('%s: tried again, however often', (code) => {
    expect(kindOf(code, 1)).toBe('retry');
    expect(kindOf(code, 1000)).toBe('retry');
  });

  it.each([
    'CHAT_WRITE_FORBIDDEN',
    'USER_BANNED_IN_CHANNEL',
    'PEER_FLOOD',
    'MESSAGE_TOO_LONG',
    'NEVER_HEARD_OF',
  ])('%s: refused', (code) => {
    expect(kindOf(code)).toBe('fail');
  });

  it.each(['AUTH_KEY_UNREGISTERED', 'SESSION_REVOKED', 'USER_DEACTIVATED_BAN'])('%s: signed out', (code) => {
    expect(kindOf(code)).toBe('stop');
  });

  it('waits as long as the server says, and in slow mode only that chat', () => {
    expect(verdictOn({ code: 'FLOOD_WAIT', seconds: 31 }, text, 1)).toEqual({
      kind: 'wait',
      seconds: 31,
      holdsAll: true,
    });
    expect(verdictOn({ code: 'SLOWMODE_WAIT', seconds: 9 }, text, 1)).toEqual({
      kind: 'wait',
      seconds: 9,
      holdsAll: false,
    });
  });

  it('gives up on a fault of its own after five tries', () => {
    expect([1, 4, 5].map((attempts) => kindOf('INTERNAL', attempts))).toEqual(['retry', 'retry', 'fail']);
  });

  it('takes a message that cannot be found as deleted, not as edited', () => {
    expect(kindOf('MESSAGE_ID_INVALID', 1, deletion)).toBe('done');
    expect(
      kindOf('MESSAGE_ID_INVALID', 1, { ...deletion, kind: 'edit', messageId: 1, text: '', entities: [] }),
    ).toBe('fail');
  });

  it('backs off to a minute', () => {
    expect([0, 1, 2, 3, 6, 7, 2000].map(backOff)).toEqual([1000, 1000, 2000, 4000, 32_000, 60_000, 60_000]);
  });
});
