import type { Api } from '../tl/api.gen.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PingLoop } from './ping.ts';

let sent: Api.PingDelayDisconnect[];
let deaths: number;
let loop: PingLoop;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  deaths = 0;
  loop = new PingLoop(
    (ping) => sent.push(ping),
    () => deaths++,
  );
});

afterEach(() => {
  loop.stop();
  vi.useRealTimers();
});

test('pings every 25 s and tells the server to hang up after 75 s of silence', () => {
  loop.probe();
  for (let minute = 0; minute < 4; minute++) {
    loop.heard();
    vi.advanceTimersByTime(25_000);
  }
  expect(sent).toHaveLength(5);
  expect(sent.every(({ disconnectDelay }) => disconnectDelay === 75)).toBe(true);
  expect(deaths).toBe(0);
});

test('a connection that says nothing for 10 s after a ping is dead', () => {
  loop.probe();
  vi.advanceTimersByTime(9_999);
  expect(deaths).toBe(0);
  vi.advanceTimersByTime(1);
  expect(deaths).toBe(1);
});

test('on wake its time is as short as asked', () => {
  loop.probe(3_000);
  vi.advanceTimersByTime(3_000);
  expect(deaths).toBe(1);
});

test('stopped, it neither pings nor judges', () => {
  loop.probe();
  loop.stop();
  vi.advanceTimersByTime(100_000);
  expect(sent).toHaveLength(1);
  expect(deaths).toBe(0);
});
