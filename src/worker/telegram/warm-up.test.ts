import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeWarmSocket } from './adapter/warm-socket.ts';
import { warmUp } from './warm-up.ts';

/** A socket as far as it is looked at before anybody uses it. */
class QuietSocket {
  static readonly OPEN = 1;
  static made: QuietSocket[] = [];
  readonly url: string;
  readyState = 0;

  constructor(url: string) {
    this.url = new URL(url).href;
    QuietSocket.made.push(this);
  }

  close(): void {
    this.readyState = 3;
  }
}

const SESSION = { dcId: 2, authKeys: {}, authorized: [2], timeOffset: 0 };
const server = (address: string) => ({ kind: 'custom' as const, address });

beforeEach(() => {
  QuietSocket.made = [];
  vi.stubGlobal('WebSocket', QuietSocket);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the socket goes to whoever wants this very address, once', () => {
  warmUp(server('ws://one/{dc}, ws://two/{dc}'), { ...SESSION, host: 1 });
  expect(QuietSocket.made.map(({ url }) => url)).toEqual(['ws://two/2']);
  expect(takeWarmSocket('ws://one/2')).toBeUndefined();
  expect(takeWarmSocket('ws://two/2')).toBe(QuietSocket.made[0]);
  expect(takeWarmSocket('ws://two/2')).toBeUndefined();
});

test('one that broke meanwhile goes to nobody, and another can be opened', () => {
  warmUp(server('ws://one/'), SESSION);
  QuietSocket.made[0]?.close();
  expect(takeWarmSocket('ws://one/')).toBeUndefined();
  warmUp(server('ws://one/'), SESSION);
  expect(takeWarmSocket('ws://one/')).toBe(QuietSocket.made[1]);
});

test('one for which nobody comes is closed', () => {
  warmUp(server('ws://one/'), SESSION);
  vi.advanceTimersByTime(60_000);
  expect(QuietSocket.made.map(({ readyState }) => readyState)).toEqual([3]);
  expect(takeWarmSocket('ws://one/')).toBeUndefined();
});

test('several accounts open one at a time, and what is no address opens none', () => {
  warmUp(server('ws://one/'), SESSION);
  warmUp(server('ws://other/'), SESSION);
  expect(QuietSocket.made).toHaveLength(1);
  takeWarmSocket('ws://one/');
  warmUp(server('no address'), SESSION);
  expect(QuietSocket.made).toHaveLength(1);
});
