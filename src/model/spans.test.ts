import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './history.ts';
import { addSpan, cutSpan, spanHolding } from './spans.ts';

const TOP = 40;
const aSpan = fc
  .tuple(fc.integer({ min: 1, max: TOP }), fc.integer({ min: 0, max: 12 }))
  .map(([from, length]): Span => ({ from, to: Math.min(TOP, from + length - 1) }));
const steps = fc.array(fc.record({ adds: fc.boolean(), span: aSpan }), { maxLength: 30 });

function ids(spans: readonly Span[]): number[] {
  return spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

describe('spans', () => {
  it('know exactly the ids that were added and not cut since', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let spans: readonly Span[] = [];
        const known = new Set<number>();
        for (const { adds, span } of all) {
          spans = adds ? addSpan(spans, span) : cutSpan(spans, span);
          for (let id = span.from; id <= span.to; id++)
            if (adds) known.add(id);
            else known.delete(id);
        }
        expect(ids(spans)).toEqual([...known].sort((a, b) => a - b));
      }),
    );
  });

  it('ascend and never touch', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let spans: readonly Span[] = [];
        for (const { adds, span } of all) spans = adds ? addSpan(spans, span) : cutSpan(spans, span);
        spans.forEach((span, i) => {
          expect(span.from).toBeLessThanOrEqual(span.to);
          expect(span.from).toBeGreaterThan((spans[i - 1]?.to ?? -1) + 1);
        });
      }),
    );
  });

  it('are found by any id they hold and by no other', () => {
    fc.assert(
      fc.property(fc.array(aSpan), fc.integer({ min: 0, max: TOP + 1 }), (all, id) => {
        const spans = all.reduce<readonly Span[]>(addSpan, []);
        const found = spanHolding(spans, id);
        expect(found !== undefined).toBe(ids(spans).includes(id));
        if (found) expect(found.from <= id && id <= found.to).toBe(true);
      }),
    );
  });

  it('merge neighbours that only touch', () => {
    expect(
      addSpan(
        [
          { from: 1, to: 4 },
          { from: 8, to: 9 },
        ],
        { from: 5, to: 7 },
      ),
    ).toEqual([{ from: 1, to: 9 }]);
  });

  it('fall in two around a cut', () => {
    expect(cutSpan([{ from: 1, to: 9 }], { from: 4, to: 5 })).toEqual([
      { from: 1, to: 3 },
      { from: 6, to: 9 },
    ]);
  });
});
