import { expect, it } from 'vitest';
import { orderByPts } from './pts-order.ts';

const at = (pts: number, ptsCount = 1) => ({ pts, ptsCount, item: `${pts}` });

it('applies what is next, in order of pts and not of arrival', () => {
  expect(orderByPts(10, [at(12), at(11)])).toEqual({ ready: ['11', '12'], pts: 12, held: [] });
});

it('drops what came before', () => {
  expect(orderByPts(10, [at(10), at(9, 3), at(11)])).toEqual({ ready: ['11'], pts: 11, held: [] });
});

it('holds what is early until the gap is closed', () => {
  const first = orderByPts(10, [at(13, 2)]);
  expect(first).toEqual({ ready: [], pts: 10, held: [at(13, 2)] });
  expect(orderByPts(10, [...first.held, at(11)])).toEqual({ ready: ['11', '13'], pts: 13, held: [] });
});

it('counts several events of one change as one step', () => {
  expect(orderByPts(5, [at(8, 3), at(9)]).pts).toBe(9);
});
