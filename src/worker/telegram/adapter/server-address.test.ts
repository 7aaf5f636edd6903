import { expect, test } from 'vitest';
import { connectSources } from '../../../build/content-security-policy.ts';
import { serverAddresses, transportDc } from './server-address.ts';

test.each([
  [1, 'main', 'wss://pluto.web.telegram.org/apiws'],
  [5, 'main', 'wss://flora.web.telegram.org/apiws'],
  [4, 'download', 'wss://vesta-1.web.telegram.org/apiws'],
  [2, 'upload', 'wss://venus-1.web.telegram.org/apiws'],
] as const)('Telegram’s DC %i for %s', (dcId, kind, address) => {
  expect(serverAddresses({ kind: 'telegram' }, dcId, kind)[0]).toBe(address);
});

test('the test servers have one host for all', () => {
  expect(serverAddresses({ kind: 'test' }, 3, 'download')[0]).toBe(
    'wss://aurora.web.telegram.org/apiws_test',
  );
  expect(transportDc({ kind: 'test' }, 3)).toBe(10_003);
});

test('a server of one’s own may name the DC in its address, or not', () => {
  const at = (address: string) => serverAddresses({ kind: 'custom', address }, 4, 'main');
  expect(at('wss://dc{dc}.example/{dc}')).toEqual(['wss://dc4.example/4']);
  expect(at('wss://example/apiws')).toEqual(['wss://example/apiws']);
  expect(at('wss://a{dc}.example , wss://b.example/{dc},')).toEqual([
    'wss://a4.example',
    'wss://b.example/4',
  ]);
  expect(() => at(' ')).toThrow('BAD_INPUT');
  expect(transportDc({ kind: 'custom' }, 4)).toBe(4);
});

test('a DC nobody has is bad input', () => {
  expect(() => serverAddresses({ kind: 'telegram' }, 6, 'main')).toThrow('BAD_INPUT');
});

test('Telegram’s servers have other names, for where one is blocked', () => {
  expect(serverAddresses({ kind: 'telegram' }, 2, 'main')).toEqual([
    'wss://venus.web.telegram.org/apiws',
    'wss://kws2.web.telegram.org/apiws',
    'wss://zws2.web.telegram.org/apiws',
  ]);
  expect(serverAddresses({ kind: 'telegram' }, 4, 'upload')[1]).toBe('wss://kws4-1.web.telegram.org/apiws');
});

test('the page’s policy lets every one of them be called', () => {
  const allowed = connectSources({});
  const kinds = [
    ['telegram', 'main'],
    ['telegram', 'download'],
    ['test', 'main'],
  ] as const;
  for (const [kind, callKind] of kinds)
    for (const dcId of [1, 2, 3, 4, 5])
      for (const address of serverAddresses({ kind }, dcId, callKind))
        expect(allowed).toContain(new URL(address).origin);
  const own = 'wss://a{dc}.example/apiws, ws://127.0.0.1:8080/dc{dc}/apiws';
  const custom = connectSources({ VITE_TELEGRAM_SERVER: own });
  for (const address of serverAddresses({ kind: 'custom', address: own }, 3, 'main'))
    expect(custom).toContain(new URL(address).origin);
});
