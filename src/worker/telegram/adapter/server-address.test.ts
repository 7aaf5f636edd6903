import { expect, test } from 'vitest';
import { serverAddress, transportDc } from './server-address.ts';

test.each([
  [1, 'main', 'wss://pluto.web.telegram.org/apiws'],
  [5, 'main', 'wss://flora.web.telegram.org/apiws'],
  [4, 'download', 'wss://vesta-1.web.telegram.org/apiws'],
  [2, 'upload', 'wss://venus-1.web.telegram.org/apiws'],
] as const)('Telegram’s DC %i for %s', (dcId, kind, address) => {
  expect(serverAddress({ kind: 'telegram' }, dcId, kind)).toBe(address);
});

test('the test servers have one host for all', () => {
  expect(serverAddress({ kind: 'test' }, 3, 'download')).toBe('wss://aurora.web.telegram.org/apiws_test');
  expect(transportDc({ kind: 'test' }, 3)).toBe(10_003);
});

test('a server of one’s own may name the DC in its address, or not', () => {
  const at = (address: string): string => serverAddress({ kind: 'custom', address }, 4, 'main');
  expect(at('wss://dc{dc}.example/{dc}')).toBe('wss://dc4.example/4');
  expect(at('wss://example/apiws')).toBe('wss://example/apiws');
  expect(transportDc({ kind: 'custom' }, 4)).toBe(4);
});

test('a DC nobody has is bad input', () => {
  expect(() => serverAddress({ kind: 'telegram' }, 6, 'main')).toThrow('BAD_INPUT');
});
