import { expect, test } from 'vitest';
import { Routes } from './routes.ts';

const ALL = ['a', 'b', 'c'] as const;

test('an address that does not answer is followed by the next, round and round, the last of a round with more patience', () => {
  const routes = new Routes();
  const tried = Array.from({ length: 5 }, () => {
    const route = routes.next(2, ALL);
    routes.failed(2);
    return route;
  });
  expect(tried.map(({ address }) => address)).toEqual(['a', 'b', 'c', 'a', 'b']);
  expect(tried.map(({ limit }) => limit)).toEqual([5000, 5000, 10_000, 10_000, 10_000]);
});

test('one that works is kept, also for other data centres', () => {
  const routes = new Routes();
  routes.failed(2);
  routes.worked(2, 'b', ALL);
  expect(routes.next(2, ALL).address).toBe('b');
  expect(routes.next(4, ['A', 'B', 'C']).address).toBe('B');
});

test('what fails for one data centre is not given up for another', () => {
  const routes = new Routes();
  routes.failed(4);
  expect(routes.next(4, ALL).address).toBe('b');
  expect(routes.next(2, ALL).address).toBe('a');
});

test('a single address is tried again and again, with all patience', () => {
  const routes = new Routes();
  routes.failed(2);
  expect(routes.next(2, ['a'])).toEqual({ address: 'a', limit: 10_000 });
});

test('what an earlier start learnt is tried first, and the others after it', () => {
  const routes = new Routes(1);
  const tried = Array.from({ length: 3 }, () => {
    const { address } = routes.next(2, ALL);
    routes.failed(2);
    return address;
  });
  expect(tried).toEqual(['b', 'c', 'a']);
  // The list may have grown shorter with a newer build.
  expect(new Routes(5).next(2, ['a', 'b']).address).toBe('b');
});

test('tells when another one is the good one, and only then', () => {
  const routes = new Routes();
  const places: number[] = [];
  routes.onMoved = () => void places.push(routes.good);
  routes.worked(2, 'a', ALL);
  expect(places).toEqual([]);
  routes.worked(2, 'c', ALL);
  routes.worked(4, 'c', ALL);
  expect(places).toEqual([2]);
});
