import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdList } from './id-list.ts';
import { pageOf, type PageParams } from './page.ts';

/** The documents' words, one by one, over a plain array that is told the newest first. */
function naive(ids: readonly number[], params: PageParams): number[] {
  const newest = [...ids].sort((one, other) => other - one);
  const down = params.offset_id > 0 ? newest.filter((id) => id >= params.offset_id).length : 0;
  const limit = params.limit < 1 ? 20 : Math.min(params.limit, 100);
  const slice = newest.filter(
    (_, at) => at >= down + params.add_offset && at < down + params.add_offset + limit,
  );
  return slice.filter((id) => (params.max_id === 0 || id < params.max_id) && id > params.min_id);
}

const idSets = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 180 });
const pages = fc.record({
  offset_id: fc.integer({ min: 0, max: 310 }),
  add_offset: fc.integer({ min: -130, max: 130 }),
  limit: fc.integer({ min: 0, max: 120 }),
  max_id: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 310 })),
  min_id: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 310 })),
});

describe('a page of ids', () => {
  it('is what the documents say, for any list, offset and bounds', () => {
    fc.assert(
      fc.property(idSets, fc.nat(180), pages, (ids, seeded, params) => {
        const ascending = [...ids].sort((one, other) => one - other);
        const list = new IdList(Int32Array.from(ascending.slice(0, seeded)), ascending.slice(seeded));
        expect(pageOf(list, params, () => 0).ids).toEqual(naive(ids, params));
      }),
      { numRuns: 500 },
    );
  });

  it('can be walked from the newest to the oldest without a gap or a double', () => {
    fc.assert(
      fc.property(idSets, fc.integer({ min: 1, max: 30 }), (ids, limit) => {
        const list = new IdList(
          undefined,
          [...ids].sort((one, other) => one - other),
        );
        const seen: number[] = [];
        for (let offset_id = 0, turns = 0; turns <= ids.length; turns++) {
          const page = pageOf(list, { offset_id, add_offset: 0, limit, max_id: 0, min_id: 0 }, () => 0);
          if (page.ids.length === 0) break;
          seen.push(...page.ids);
          offset_id = page.ids.at(-1)!;
        }
        expect(seen).toEqual([...ids].sort((one, other) => other - one));
      }),
    );
  });

  it('by date begins with the first message before it', () => {
    const list = new IdList(undefined, [1, 2, 3, 4, 5]);
    const dateOf = (id: number): number => Math.ceil(id / 2) * 10;
    const params = { offset_id: 0, add_offset: 0, limit: 10, max_id: 0, min_id: 0 };
    expect(pageOf(list, { ...params, offset_date: 20 }, dateOf).ids).toEqual([2, 1]);
    expect(pageOf(list, { ...params, offset_date: 21 }, dateOf).ids).toEqual([4, 3, 2, 1]);
    expect(pageOf(list, { ...params, offset_date: 20 }, dateOf).offset).toBe(3);
  });
});

describe('a list of ids', () => {
  it('keeps its order and its counts when ids are taken out and added', () => {
    fc.assert(
      fc.property(idSets, fc.array(fc.integer({ min: 1, max: 300 })), (ids, gone) => {
        const ascending = [...ids].sort((one, other) => one - other);
        const shared = Int32Array.from(ascending);
        const list = new IdList(shared);
        list.push(400);
        list.remove(new Set(gone));
        const left = [...ascending.filter((id) => !gone.includes(id)), 400];
        expect(list.toArray()).toEqual(left);
        expect(left.map((id) => list.rank(id))).toEqual(left.map((_, at) => at));
        expect([...shared]).toEqual(ascending);
      }),
    );
  });
});
