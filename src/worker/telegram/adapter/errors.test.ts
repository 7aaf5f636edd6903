import { CallError, toFailure } from '#contract/errors.ts';
import { expect, test } from 'vitest';
import { isServerFault, toCallError } from './errors.ts';
import { RpcError } from './rpc-error.ts';

test.each([
  ['FLOOD_WAIT_31', { code: 'FLOOD_WAIT', seconds: 31 }],
  ['FLOOD_PREMIUM_WAIT_5', { code: 'FLOOD_PREMIUM_WAIT', seconds: 5 }],
  ['SLOWMODE_WAIT_10', { code: 'SLOWMODE_WAIT', seconds: 10 }],
  ['2FA_CONFIRM_WAIT_604800', { code: '2FA_CONFIRM_WAIT', seconds: 604800 }],
  ['PHONE_MIGRATE_4', { code: 'PHONE_MIGRATE', dc: 4 }],
  ['FILE_MIGRATE_2', { code: 'FILE_MIGRATE', dc: 2 }],
  ['INTERDC_3_CALL_ERROR', { code: 'INTERDC_CALL_ERROR', dc: 3 }],
  ['FILE_REFERENCE_0_EXPIRED', { code: 'FILE_REFERENCE_EXPIRED' }],
  ['FILE_REFERENCE_EXPIRED', { code: 'FILE_REFERENCE_EXPIRED' }],
  ['FILE_PART_7_MISSING', { code: 'FILE_PART_MISSING' }],
  ['ALLOW_PAYMENT_REQUIRED_50', { code: 'ALLOW_PAYMENT_REQUIRED' }],
  ['AUTH_RESTART_2', { code: 'AUTH_RESTART' }],
  ['FLOOD_WAIT', { code: 'FLOOD_WAIT' }],
  ['PHONE_CODE_INVALID', { code: 'PHONE_CODE_INVALID' }],
  ['Timeout', { code: 'TIMEOUT' }],
])('%s', (text, failure) => {
  expect(toFailure(toCallError(new RpcError(400, text)))).toEqual(failure);
});

test('what is a CallError already stays as it is', () => {
  const error = new CallError('OFFLINE');
  expect(toCallError(error)).toBe(error);
});

test('any other thing leaves without its words', () => {
  expect(toFailure(toCallError(new TypeError('secret')))).toEqual({ code: 'INTERNAL' });
});

test('500 and −503 are the server’s own trouble, 420 is not', () => {
  expect([500, -503, 420, 400].map((code) => isServerFault(new RpcError(code, 'X')))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a message that arrived twice is no trouble to wait for', () => {
  expect(isServerFault(new RpcError(500, 'RANDOM_ID_DUPLICATE'))).toBe(false);
});
