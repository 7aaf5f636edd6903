import { expect, it } from 'vitest';
import { behaviourOf, isWait, knownErrors } from './telegram-errors.ts';

it.each([
  ['AUTH_KEY_UNREGISTERED', 'ended'],
  ['AUTH_KEY_DUPLICATED', 'ended'],
  ['USER_DEACTIVATED_BAN', 'ended'],
  ['FILE_MIGRATE', 'moved'],
  ['MESSAGE_NOT_MODIFIED', 'done'],
  ['SLOWMODE_WAIT', 'wait'],
  ['FLOOD_WAIT', 'waitAll'],
  ['RPC_CALL_FAIL', 'retry'],
  ['RPC_MCGET_FAIL', 'retry'],
  ['INTERDC_CALL_RICH_ERROR', 'retry'],
  ['Timeout', 'retry'],
  ['FILE_REFERENCE_EXPIRED', 'stale'],
  ['CHAT_WRITE_FORBIDDEN', 'refused'],
  ['NOBODY_HAS_SEEN_THIS', 'refused'],
  ['toString', 'refused'],
])('%s: %s', (code, behaviour) => {
  expect(behaviourOf(code)).toBe(behaviour);
});

it('names every code once', () => {
  expect(new Set(knownErrors()).size).toBe(knownErrors().length);
});

it('knows the waits', () => {
  expect(knownErrors().filter(isWait).sort()).toEqual(['FLOOD_PREMIUM_WAIT', 'FLOOD_WAIT', 'SLOWMODE_WAIT']);
});
